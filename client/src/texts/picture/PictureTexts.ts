/** What is read where a facilitator lays a picture of the neighbourhood under the cards. `{n}` is a blank. */
export interface PictureTexts {
  readonly button: string;
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly hidden: string;
  readonly reading: string;
  readonly preview: string;
  readonly page: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lay: string;
  readonly sending: string;
  readonly laid: string;
  readonly now: string;
  readonly other: string;
  readonly takeAway: string;
  readonly takenAway: string;
  readonly takeAwayHint: string;
  readonly erase: string;
  readonly eraseHint: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
  readonly onPicture: string;
  readonly pin: string;
  readonly unpin: string;
  readonly errors: {
    readonly unreadable: string;
    readonly pdfUnreadable: string;
    readonly tooLarge: string;
    readonly tooMany: string;
    readonly busy: string;
  };
}
