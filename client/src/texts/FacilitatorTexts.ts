import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { EveningTexts } from "./EveningTexts.ts";

/** What is read on the facilitator's page only. `{name}` is a blank. */
export interface FacilitatorTexts {
  readonly pageTitle: string;
  readonly topBar: {
    readonly saved: string;
    readonly notSavedYet: string;
    readonly diskFails: string;
    readonly refused: string;
    readonly openScreen: string;
    readonly screens: string;
    readonly screenBlocked: string;
    readonly screenOpened: string;
    /** The room is to come in, and no wall says how. */
    readonly noScreen: string;
    readonly showJoin: string;
    readonly writing: string;
    readonly done: string;
    readonly access: string;
    /** The server did not take a change by hand; a fresh copy was taken and the change made again. */
    readonly takenAgain: string;
    readonly ownLinkRenewed: string;
  };
  readonly screen: {
    readonly title: string;
    readonly looks: string;
    readonly contrast: string;
    readonly contrastHint: string;
    readonly calm: string;
    readonly calmHint: string;
    readonly lines: string;
    readonly linesHint: string;
    readonly elsewhere: string;
    readonly elsewhereHint: string;
    readonly makeLink: string;
  };
  readonly bar: {
    readonly name: string;
    readonly previous: string;
    readonly next: string;
    readonly addingOpen: string;
    /** In a step without writing. */
    readonly addingNotNow: string;
    readonly addingClosed: string;
    readonly line: string;
    readonly lineHint: string;
    readonly draw: string;
    readonly drawHint: string;
    readonly type: string;
    readonly typeHint: string;
    readonly arrow: string;
    readonly arrowHint: string;
    /** A loose piece of paper with words, beside the cards. */
    readonly note: string;
    readonly noteHint: string;
    /** For voices: which paper a note is of. */
    readonly paper: string;
    readonly papers: Readonly<Record<PaperTint, string>>;
    readonly write: string;
    readonly snapshot: string;
    readonly undo: string;
    /** What was to be undone was done over by somebody else. */
    readonly overtaken: string;
    readonly list: string;
    readonly stop: string;
    readonly drawn: string;
    readonly edit: string;
    readonly remove: string;
  };
  /** Laying cards anew. */
  readonly tidy: {
    readonly action: string;
    /** What is laid in rows? */
    readonly which: string;
    readonly all: string;
    readonly byField: string;
    /** Cards that lie on each other come to lie beside each other. */
    readonly apart: string;
    /** For voices: which field. `{action}` `{name}` */
    readonly ofField: string;
    readonly done: string;
    readonly isTidy: string;
    readonly apartDone: string;
    readonly noHeaps: string;
  };
  readonly zoom: {
    readonly name: string;
    readonly in: string;
    readonly out: string;
    readonly all: string;
    /** On the wall: what is in view here, and its next page. */
    readonly show: string;
    readonly turn: string;
  };
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
        "facilitator" | "co-facilitator" | "table" | "screen" | "kiosk",
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
    /** Only the photo that it carries. */
    readonly photo: string;
    readonly photoTitle: string;
    readonly photoText: string;
    readonly photoYes: string;
    readonly photoDone: string;
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
    /** Near another card. */
    readonly besideOf: string;
    readonly connectTo: string;
    readonly remove: string;
    readonly removed: string;
    readonly lineWord: string;
    readonly lineTo: string;
    readonly removeLine: string;
  };
  readonly damaged: { readonly title: string; readonly text: string; readonly reopen: string };
  /** What one does on the board itself. */
  readonly tools: string;
  readonly evening: EveningTexts;
}
