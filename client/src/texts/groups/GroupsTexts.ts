/** What is read where groups are made and found. `{n}`, `{who}` and `{table}` are blanks. */
export interface GroupsTexts {
  readonly button: string;
  readonly title: string;
  readonly noPitches: string;
  readonly chosen: string;
  readonly nobodyYet: string;
  readonly wanted: { readonly title: string; readonly first: string; readonly second: string };
  readonly most: string;
  readonly mostHint: string;
  readonly spread: string;
  readonly spreadHint: string;
  readonly make: string;
  readonly made: string;
  readonly otherwise: string;
  readonly makeAgain: string;
  readonly makeAgainHint: string;
  readonly tables: string;
  readonly people: string;
  readonly full: string;
  readonly guests: string;
  readonly fewerGuests: string;
  readonly moreGuests: string;
  readonly nowhere: string;
  readonly nowhereCount: string;
  readonly everybodySits: string;
  readonly seatAll: string;
  /** Beside a name that is not at its first choice. */
  readonly choice: { readonly second: string; readonly other: string };
  readonly pressToMove: string;
  readonly moveTo: string;
  readonly chooseTable: string;
  readonly atNoTable: string;
  readonly moved: string;
  readonly putAside: string;
  readonly putBack: string;
  readonly leaveThere: string;
  readonly alone: string;
  readonly aloneJoin: string;
  readonly pitchGone: string;
  readonly dissolve: string;
  readonly dissolveSure: string;
  readonly dissolveYes: string;
  readonly dissolveNo: string;
  readonly dissolved: string;
  readonly putGroupsBack: string;
  readonly backAgain: string;
  readonly wall: { readonly title: string };
}
