import type { CountedByMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import type { DayWords } from "../whenWas.ts";

/** What people read about their buurt: on its own page, on the start page, and on paper. */
export interface BuurtTexts {
  readonly pageTitle: string;
  readonly toStart: string;
  readonly shelf: {
    readonly title: string;
    readonly none: string;
    readonly open: string;
    /** `{title}`: of the board that was used last, on an earlier day */
    readonly goOn: string;
    /** `{when}`: in the words of `days` */
    readonly lastActivity: string;
    /** What else can be done with a board. */
    readonly more: string;
    readonly takeOff: string;
    readonly takeOffSure: string;
    readonly takeOffYes: string;
    readonly takeOffNo: string;
  };
  readonly days: DayWords;
  readonly help: {
    readonly action: string;
    /** `{title}` */
    readonly title: string;
    readonly may: string;
    readonly hint: string;
    readonly make: string;
    readonly link: string;
    readonly once: string;
    readonly revoke: string;
    readonly copy: string;
    readonly copied: string;
    readonly qrName: string;
    readonly print: string;
    /** On paper. `{title}` */
    readonly heading: string;
  };
  readonly bring: {
    readonly title: string;
    readonly hint: string;
    readonly action: string;
  };
  readonly newBoard: {
    readonly title: string;
    /** Of which board the agreements come along. */
    readonly take: string;
    readonly takeNothing: string;
    readonly agreements: string;
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
    readonly opens: string;
    readonly keepSafe: string;
    /** `{home}`: where the boards themselves are. */
    readonly noCopy: string;
    /** `{home}`: an address that is there in the room only. */
    readonly roomOnly: string;
    readonly boards: string;
    readonly more: string;
    readonly qrName: string;
    /** `{date}` */
    readonly madeOn: string;
    readonly newLink: string;
    readonly newLinkHint: string;
    readonly newLinkSure: string;
    readonly keepLink: string;
    readonly newLinkDone: string;
  };
  readonly growth: {
    readonly title: string;
    readonly what: string;
    readonly names: Readonly<Record<CountedByMonth, string>>;
    /** Beside the lines between circles: of how few people nothing is told. */
    readonly fromFive: string;
    readonly month: string;
    readonly asTable: string;
    /** `{name}` and the numbers `{from}` in the month `{first}` and `{to}` in the month `{last}` */
    readonly told: string;
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
