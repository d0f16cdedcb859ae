import type { Counted } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";

/**
 * Everything that is read on the start page, the wall and the facilitator's page, in one language. `{name}` is a
 * blank. What an activity calls its things is in the activity's own texts.
 */
export interface TableTexts {
  readonly language: Language;
  readonly languageName: string;
  readonly close: string;
  readonly counts: {
    readonly people: Counted;
    readonly hands: Counted;
    readonly dots: Counted;
    readonly lines: Counted;
  };
  readonly canvas: {
    /** Names for voices. */
    readonly canvas: string;
    readonly cardWords: string;
    readonly broken: string;
  };
  readonly join: {
    readonly scan: string;
    readonly orGoTo: string;
    readonly typeCode: string;
    readonly qrName: string;
    readonly wifiFirst: string;
    readonly wifiQrName: string;
    readonly doorClosed: string;
    readonly noAddress: string;
  };
  readonly connection: {
    readonly away: string;
    readonly connecting: string;
    readonly unreadable: string;
    readonly noAccess: { readonly title: string; readonly text: string };
    readonly noSuchBoard: { readonly title: string; readonly text: string };
    readonly noSecret: { readonly title: string; readonly text: string };
    readonly toStart: string;
  };
  readonly errors: {
    /** No answer came at all. */
    readonly noAnswer: string;
    /** An answer that we have no words for. */
    readonly unknown: string;
    /** Reasons that the server gives, by their name. */
    readonly byReason: Readonly<Record<string, string>>;
  };
  /** `{date}`: until when the board is kept. */
  readonly keptUntil: string;
  readonly screen: {
    readonly pageTitle: string;
    readonly welcome: readonly [string, string];
    readonly ourPlan: string;
    readonly joined: Counted;
    readonly nobodyYet: string;
    readonly toBoard: string;
    readonly showCode: string;
    readonly hints: { readonly title: string; readonly steps: readonly string[] };
  };
  readonly facilitator: FacilitatorTexts;
  readonly start: StartTexts;
}

export interface FacilitatorTexts {
  readonly pageTitle: string;
  readonly topBar: {
    readonly saved: string;
    readonly notSavedYet: string;
    readonly diskFails: string;
    readonly refused: Counted;
    readonly openScreen: string;
    readonly screens: Counted;
    readonly screenBlocked: string;
    readonly showJoin: string;
    readonly writing: Counted;
    readonly done: Counted;
    readonly access: string;
    /** The server did not take a change by hand; a fresh copy was taken and the change made again. */
    readonly takenAgain: string;
    readonly ownLinkRenewed: string;
  };
  readonly bar: {
    readonly name: string;
    readonly step: string;
    readonly previous: string;
    readonly next: string;
    readonly addingOpen: string;
    readonly addingClosed: string;
    readonly line: string;
    readonly lineHint: string;
    readonly draw: string;
    readonly drawHint: string;
    readonly type: string;
    readonly typeHint: string;
    readonly write: string;
    readonly snapshot: string;
    readonly undo: string;
    readonly list: string;
    readonly take: string;
    readonly stop: string;
    readonly drawn: string;
    readonly edit: string;
    readonly remove: string;
  };
  readonly zoom: { readonly name: string; readonly in: string; readonly out: string; readonly all: string };
  readonly write: {
    readonly title: string;
    readonly kind: string;
    readonly text: string;
    readonly hint: string;
    readonly added: string;
  };
  readonly join: {
    readonly title: string;
    readonly address: string;
    readonly noAddress: string;
    readonly door: string;
    readonly doorOpen: string;
    readonly doorClosed: string;
    readonly openDoor: string;
    readonly closeDoor: string;
    readonly wifi: string;
    readonly wifiHint: string;
    readonly wifiName: string;
    readonly wifiPassword: string;
    readonly wifiSave: string;
    readonly wifiKept: string;
  };
  readonly access: {
    readonly title: string;
    readonly links: string;
    readonly linksHint: string;
    readonly roles: Readonly<
      Record<
        "facilitator" | "co-facilitator" | "screen" | "kiosk",
        { readonly name: string; readonly may: string }
      >
    >;
    readonly yours: string;
    readonly usedToday: string;
    /** `{date}` */
    readonly usedOn: string;
    readonly neverUsed: string;
    readonly make: string;
    readonly renew: string;
    readonly revoke: string;
    readonly renewSure: string;
    readonly revokeSure: string;
    readonly yesRenew: string;
    readonly yesRevoke: string;
    readonly leaveIt: string;
    readonly newLink: string;
    readonly newLinkHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly qrName: string;
    readonly revoked: string;
    readonly loading: string;
    readonly keep: string;
    readonly keepHint: string;
    readonly keepLabel: string;
    readonly keepChoices: Readonly<Record<"30" | "90" | "365" | "1095", string>>;
    readonly eraseBoard: string;
    readonly eraseBoardHint: string;
    readonly eraseBoardLabel: string;
    readonly eraseBoardYes: string;
  };
  readonly erase: {
    readonly card: string;
    readonly cardTitle: string;
    readonly cardText: string;
    readonly cardYes: string;
    readonly person: string;
    readonly personTitle: string;
    readonly personText: string;
    readonly personKeep: string;
    readonly personErase: string;
    readonly no: string;
    readonly cardDone: string;
    readonly personDone: string;
  };
  readonly wastebasket: { readonly title: string; readonly empty: string; readonly hangBack: string };
  readonly snapshots: {
    readonly title: string;
    readonly name: string;
    readonly save: string;
    readonly saved: string;
    readonly none: string;
    readonly open: string;
    readonly loading: string;
    readonly readOnly: string;
    readonly back: string;
  };
  readonly list: {
    readonly title: string;
    readonly openTable: string;
    readonly empty: string;
    readonly choose: string;
    readonly edit: string;
    readonly editSave: string;
    readonly moveTo: string;
    readonly connectTo: string;
    readonly remove: string;
    readonly removed: string;
    readonly lineTo: string;
    readonly removeLine: string;
  };
  readonly damaged: { readonly title: string; readonly text: string; readonly reopen: string };
  readonly exportFails: string;
}

export interface StartTexts {
  readonly pageTitle: string;
  readonly name: string;
  readonly purpose: string;
  readonly join: {
    readonly title: string;
    readonly code: string;
    readonly hint: string;
    readonly action: string;
  };
  readonly create: {
    readonly title: string;
    readonly name: string;
    readonly nameExample: string;
    readonly nameEmpty: string;
    readonly activity: string;
    /** How long the evening is. */
    readonly programme: string;
    readonly programmes: Readonly<Record<ProgrammeId, string>>;
    /** No ready-made evening. */
    readonly free: string;
    /** What the chosen evening is like; before the names of its steps. */
    readonly steps: string;
    readonly language: string;
    readonly code: string;
    readonly codeHint: string;
    readonly action: string;
    readonly busy: string;
  };
  readonly kept: {
    readonly title: string;
    readonly none: string;
    readonly open: string;
    readonly forget: string;
    readonly forgetSure: string;
    readonly forgetYes: string;
    readonly forgetNo: string;
    readonly lastOpened: string;
  };
}
