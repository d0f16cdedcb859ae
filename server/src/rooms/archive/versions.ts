import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import * as v from "valibot";
import { ARCHIVE_VERSION } from "../BoardExport.ts";
import { type Refused, refused } from "./ArchiveRefusal.ts";

type Values = Readonly<Record<string, unknown>>;

/** From the version that is the key to the next. Never changed once a file may have been through it. */
const STEPS: Readonly<Record<number, (board: Values) => Values>> = {
  /** Version 1 did not say how the evening stood, and knew of its snapshots but their names. */
  1: (board) => ({ ...board, adding: "open", door: "open", meeting: QUIET_MEETING, snapshots: [] }),
  /** Version 2 knew of no pitches, groups or worksheets. */
  2: (board) => ({
    ...board,
    queue: [],
    groups: [],
    mostAtTable: null,
    polls: {},
    tableOf: null,
    worksheet: {},
    page: null,
  }),
};

const Numbered = v.looseObject({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  snapshots: v.optional(v.array(v.unknown())),
});

export type InThisVersion =
  /** `lostMoments`: snapshots of which only the name was there. */
  { readonly ok: true; readonly board: unknown; readonly lostMoments: number } | Refused;

/** What a file of ours says, in the shape of today. */
export function inThisVersion(file: unknown): InThisVersion {
  const numbered = v.safeParse(Numbered, file);
  if (!numbered.success) return refused("archive-unreadable", "no version");
  const { version, snapshots = [] } = numbered.output;
  if (version > ARCHIVE_VERSION) return refused("archive-newer", `version ${version}`);
  let board: Values = numbered.output;
  for (let at = version; at < ARCHIVE_VERSION; at++) {
    const step = STEPS[at];
    if (step === undefined) return refused("archive-broken", `version ${version}`);
    board = { ...step(board), version: at + 1 };
  }
  return { ok: true, board, lostMoments: version === 1 ? snapshots.length : 0 };
}
