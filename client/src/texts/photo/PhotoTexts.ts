/** What is read where a photo becomes a card on the board. */
export interface PhotoTexts {
  /** A button: one may also drop or paste it. */
  readonly choose: string;
  /** While a file is held over the board. */
  readonly letGo: string;
  readonly coming: string;
  readonly laid: string;
  /** The same of several at once. */
  readonly laidAll: string;
  /** It was not sent: try again. */
  readonly later: string;
}
