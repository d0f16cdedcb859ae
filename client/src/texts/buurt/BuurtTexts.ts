import type { Counted } from "@buurtbord/shared/activities/ActivityTexts.ts";

/** What people read about their buurt: on its own page, on the start page, and on paper. */
export interface BuurtTexts {
  readonly pageTitle: string;
  readonly toStart: string;
  readonly shelf: {
    readonly title: string;
    readonly none: string;
    readonly open: string;
    /** `{date}` */
    readonly lastActivity: string;
    readonly takeOff: string;
    readonly takeOffSure: string;
    readonly takeOffYes: string;
    readonly takeOffNo: string;
  };
  readonly bring: {
    readonly title: string;
    readonly hint: string;
    readonly action: string;
  };
  readonly newBoard: {
    readonly title: string;
    readonly name: string;
    readonly nameExample: string;
    /** Of which board the agreements come along. */
    readonly take: string;
    readonly takeNothing: string;
    readonly agreements: Counted;
    readonly action: string;
  };
  readonly programmes: {
    readonly title: string;
    readonly none: string;
    readonly remove: string;
  };
  readonly paper: {
    readonly title: string;
    readonly hint: string;
    readonly print: string;
    /** `{name}` */
    readonly heading: string;
    readonly keepSafe: string;
    /** `{home}`: where the boards themselves are. */
    readonly noCopy: string;
    readonly qrName: string;
    /** `{date}` */
    readonly madeOn: string;
    readonly newLink: string;
    readonly newLinkHint: string;
    readonly newLinkDone: string;
  };
  readonly start: {
    readonly title: string;
    readonly purpose: string;
    readonly name: string;
    readonly nameExample: string;
    readonly make: string;
    readonly open: string;
    readonly nameEmpty: string;
  };
  readonly noAccess: { readonly title: string; readonly text: string };
}
