/** What can be done with a key, by the name of what it does. */
export interface KeysTexts {
  /** On the button that shows the keys. */
  readonly button: string;
  readonly title: string;
  readonly intro: string;
  readonly switch: string;
  readonly switchHint: string;
  readonly or: string;
  /** How keys are called that have no sign of their own. */
  readonly names: {
    readonly arrows: string;
    readonly shiftArrows: string;
    readonly shiftCtrlArrows: string;
    readonly pageDown: string;
    readonly pageUp: string;
    readonly home: string;
    readonly end: string;
    readonly enter: string;
    readonly escape: string;
    readonly remove: string;
    readonly undo: string;
  };
  readonly groups: {
    readonly evening: {
      readonly title: string;
      readonly next: string;
      readonly previous: string;
      readonly programme: string;
      readonly reveal: string;
      readonly lookUp: string;
      readonly black: string;
      readonly join: string;
    };
    readonly desk: {
      readonly title: string;
      readonly write: string;
      readonly tidy: string;
      readonly snapshot: string;
      readonly takeHome: string;
      readonly undo: string;
      readonly list: string;
      readonly board: string;
      readonly part: string;
      readonly keys: string;
    };
    readonly card: {
      readonly title: string;
      readonly choose: string;
      readonly ends: string;
      readonly move: string;
      readonly moveLittle: string;
      readonly edit: string;
      readonly connect: string;
      readonly light: string;
      readonly remove: string;
      readonly none: string;
    };
  };
}
