/** What residents read on sheets from the printer. No phone loads it. */
export interface PaperTexts {
  /** What one comes with. */
  readonly phone: string;
  readonly camera: string;
  /** At the QR code. */
  readonly point: string;
  readonly tap: string;
  /** Over the address that one types, and over the code. */
  readonly goTo: string;
  readonly typeCode: string;
  readonly wifi: string;
  readonly password: string;
  readonly noPhone: string;
  readonly where: string;
  readonly when: string;
  /** How long the address and the code hold: in the room only, or to a `{date}`. */
  readonly onlyHere: string;
  readonly works: string;
  readonly writeHere: string;
  /** At the QR code of a table. */
  readonly sitHere: string;
  /** After the code was typed: the picture of the table. */
  readonly pickPicture: string;
  readonly worksheet: string;
  /** On a worksheet, where a group fills in what it is about. */
  readonly ourIdea: string;
}
