import type { ProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { ActivityId, BuurtId, CardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import type { LinkRole } from "./links.ts";
import type { TakenAlong } from "./takenAlong.ts";

export interface NewBoard {
  /** 1 to LIMITS.boardTitleCodePoints code points, already cleaned. */
  readonly title: string;
  /** One of the registry. */
  readonly activity: ActivityId;
  readonly language: Language;
  /** On whose shelf it is to stand; left out: on nobody's. */
  readonly buurt?: BuurtId | null;
  /** One of the activity's; left out: the activity at its simplest. */
  readonly programme?: ProgrammeId;
  /** Of another board of the same buurt; left out: it begins empty. */
  readonly taken?: TakenAlong;
  /** Whose table it is: then it begins with a worksheet, and its one step is to work on it. Left out or null: nobody's. */
  readonly tableOf?: TableOf | null;
}

/** The only time that these tokens are seen: the server keeps their hashes. */
export interface CreatedBoard {
  readonly record: BoardRecord;
  readonly facilitatorToken: string;
  readonly screenToken: string;
}

/** A board that cannot be read; the others work. */
export interface QuarantinedBoard {
  readonly record: BoardRecord;
  /** Milliseconds since 1970 of the state that can still be opened as a new board; null: nothing can be read. */
  readonly lastGoodAt: number | null;
}

export type ReopenResult =
  | { readonly state: "created"; readonly board: CreatedBoard }
  | { readonly state: "not-found" }
  /** The board can be read: just open it. */
  | { readonly state: "not-damaged" }
  /** This token is no facilitator's. */
  | { readonly state: "not-allowed" }
  | { readonly state: "nothing-left" };

export type RestoreResult =
  | { readonly state: "created"; readonly board: CreatedBoard }
  /** No such moment. */
  | { readonly state: "not-found" }
  /** It cannot be read any more. */
  | { readonly state: "damaged" };

export interface Newcomer {
  readonly language: ResidentLanguage;
  readonly name: string | null;
  /** At the tablet in the hall: the hash of its link. Left out: with a phone of their own. */
  readonly visitBy?: string;
}

export type JoinResult =
  | { readonly ok: true; readonly token: string; readonly participantId: ParticipantId }
  | { readonly ok: false; readonly refusal: "door-closed" | "name-too-long" | "room-full" | "not-saved" }
  /** Many came in at once; in so many seconds there is room for more. */
  | { readonly ok: false; readonly refusal: "too-many-joins"; readonly seconds: number };

/** The people in a project, who typed one of its codes. */
export type ProjectCodeResult =
  | { readonly ok: true; readonly token: string; readonly project: CardId }
  | { readonly ok: false; readonly refusal: "project-code-wrong" | "not-saved" };

/** Who somebody was before, on a phone that is new to the board. */
export type ReturnResult =
  | {
      readonly ok: true;
      readonly token: string;
      readonly participantId: ParticipantId;
      readonly name: string | null;
    }
  | { readonly ok: false; readonly refusal: "return-code-wrong" | "not-saved" }
  | { readonly ok: false; readonly refusal: "too-many-return-codes"; readonly seconds: number };

/** The only time that the code is told. */
export type ReturnCodeResult =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly refusal: "session-over" | "not-saved" }
  | { readonly ok: false; readonly refusal: "too-fast"; readonly seconds: number };

export type ProjectPageResult =
  | { readonly ok: true; readonly page: ProjectPage }
  | { readonly ok: false; readonly refusal: "project-not-found" | "not-yours" };

/** The only time that they are told. `code`: eight digits; null: the link leads there from home. */
export type ProjectLinkResult =
  | { readonly ok: true; readonly token: string; readonly code: string | null }
  | { readonly ok: false; readonly refusal: "project-not-found" | "not-yours" | "not-saved" };

export type ProjectUnlinkResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: "project-not-found" | "not-yours" | "not-saved" };

/** `not-allowed`: what was shown does not open that board for who leads it, or it is no map. */
export type ChooseMapResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: "not-allowed" | "not-saved" };

export type GatherResult = { readonly ok: true } | { readonly ok: false; readonly refusal: "not-saved" };

/** A link that was just made: the only time that its secret is told. */
export interface NewLink {
  readonly id: string;
  readonly role: LinkRole;
  readonly token: string;
}

export type LinkResult =
  | { readonly ok: true; readonly link: NewLink }
  | { readonly ok: false; readonly refusal: "link-not-found" | "session-over" | "not-saved" };

/** What became of an invitation that a phone took up. */
export type RemoteResult =
  | { readonly ok: true; readonly token: string; readonly participantId: ParticipantId }
  /** `invitation-over`: it is too old, was taken back, or never was. */
  | { readonly ok: false; readonly refusal: "invitation-over" | "invitation-used" | "not-saved" };

export type PhotoResult =
  | { readonly ok: true; readonly photo: Pick<EntryOf<"photo">, "name" | "width" | "height"> }
  | { readonly ok: false; readonly refusal: "too-many-photos" | "session-over" | "not-saved" };

export type RevokeResult =
  | { readonly ok: true }
  /** `last-link`: without it nobody could lead this board any more. */
  | { readonly ok: false; readonly refusal: "link-not-found" | "last-link" | "session-over" | "not-saved" };
