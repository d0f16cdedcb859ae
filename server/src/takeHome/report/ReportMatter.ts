import type { BoardGrowth } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { CardInView, Worksheet } from "@buurtbord/shared/protocol/view.ts";
import type { TakenPoll } from "../pollsOf.ts";

/** What a report tells: nothing but what its reader may see. */
export interface ReportMatter {
  readonly language: ResidentLanguage;
  readonly title: string;
  readonly activity: ActivityId;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** In the order in which they came. */
  readonly cards: readonly CardInView[];
  readonly connections: readonly Connection[];
  /** Empty: this is no group's table. */
  readonly worksheet: Worksheet;
  /** What whoever leads reads besides; null: a resident's report. */
  readonly leading: LeadingMatter | null;
}

export interface LeadingMatter {
  readonly language: Language;
  /** In sentences, of whom and what the room still misses. */
  readonly missed: readonly string[];
  /** How the room answered the questions of its steps, and its check questions. */
  readonly polls: readonly TakenPoll[];
  /** What the groups of an evening thought of at their tables, as far as it is told of that evening. */
  readonly tables: readonly TableTold[];
  /** Since the last moment that was saved before this evening; null: none was. */
  readonly growth: GrowthSince | null;
}

export interface TableTold {
  /** "Tafel blauwe fiets" */
  readonly name: string;
  /** What it is about; empty: that is not there any more. */
  readonly pitch: string;
  /** Oldest first. */
  readonly cards: readonly CardInView[];
}

export interface GrowthSince {
  readonly snapshot: Snapshot;
  readonly growth: BoardGrowth;
}

/** Its photo, as bytes of a WebP file; null: it has none that can be shown. */
export type PhotoOf = (card: CardInView) => Uint8Array | null;
