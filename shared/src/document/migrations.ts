import type * as Y from "yjs";
import { boardParts } from "./boardDocument.ts";
import type { Origin } from "./Origin.ts";

/** One step by which stored documents change shape. Never changed or removed once a board may have been through it. */
export interface Migration {
  /** The version that the document has afterwards; the first migration makes version 2. */
  readonly version: number;
  /** What it does, for the log: `cards-get-a-face`. */
  readonly name: string;
  migrate(doc: Y.Doc): void;
}

/** Oldest first. The version of the last one is boardDocument's DOCUMENT_VERSION. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 2,
    name: "boards-are-kept-so-many-days",
    migrate: (doc) => boardParts(doc).board.set("keepDays", 365),
  },
  {
    version: 3,
    name: "evenings-in-steps",
    migrate(doc) {
      const { board, steps } = boardParts(doc);
      const meeting = {
        clock: null,
        opened: [],
        counted: [],
        phones: "open",
        wall: "shown",
        spotlight: null,
      };
      const values = { ...meeting, pace: "normal", heldWords: "on" };
      for (const [key, value] of Object.entries(values)) board.set(key, value);
      const more = { tally: "open", writing: "open", approval: "off", wall: "board", skipped: false };
      for (const [id, step] of [...steps.entries()])
        steps.set(id, { ...(step as object), template: id, ...more });
    },
  },
  {
    version: 4,
    name: "a-room-answers-check-questions",
    migrate: (doc) => boardParts(doc).board.set("checks", { now: null, before: null }),
  },
  {
    version: 5,
    name: "a-picture-may-lie-under-the-cards",
    migrate: (doc) => boardParts(doc).board.set("picture", null),
  },
  {
    version: 6,
    name: "circles-and-what-grew",
    migrate(doc) {
      const { board } = boardParts(doc);
      for (const [key, value] of Object.entries({ circles: [], circlesHere: [], saved: null }))
        board.set(key, value);
    },
  },
  {
    version: 7,
    name: "a-wall-has-a-look-and-shows-a-part",
    migrate(doc) {
      const { board } = boardParts(doc);
      const values = { part: null, look: "warm", motion: "lively", lines: "plain", turned: 0 };
      for (const [key, value] of Object.entries(values)) board.set(key, value);
    },
  },
  {
    version: 8,
    name: "a-wish-may-be-fulfilled",
    // No card was. An older program must not open what comes after: it would take the blossoms for nothing and lose them.
    migrate: () => {},
  },
  {
    version: 9,
    name: "a-wall-looks-back",
    migrate: (doc) => boardParts(doc).board.set("lookBack", null),
  },
  {
    version: 10,
    name: "pitches-groups-and-worksheets",
    migrate(doc) {
      const { board, steps } = boardParts(doc);
      const values = {
        floor: null,
        word: null,
        help: "none",
        queue: [],
        groups: [],
        polls: {},
        tableOf: null,
        page: null,
      };
      for (const [key, value] of Object.entries({ ...values, mostAtTable: null })) board.set(key, value);
      for (const [id, step] of [...steps.entries()]) steps.set(id, { ...(step as object), options: null });
    },
  },
  {
    version: 11,
    name: "what-is-usual-is-not-written",
    // What is written stays. An older program must not open what comes after: it would miss what is not.
    migrate: () => {},
  },
];

/**
 * Brings a document from storage to the newest version, in one transaction. Returns the names of the migrations that
 * it went through. Throws when the document is not a board or was made by a newer program.
 */
export function migrate(doc: Y.Doc, migrations: readonly Migration[] = MIGRATIONS): readonly string[] {
  const { board } = boardParts(doc);
  const version: unknown = board.get("v");
  const newest = migrations.at(-1)?.version ?? 1;
  if (typeof version !== "number") throw new Error("This document holds no board");
  if (version > newest) throw new Error(`This board has version ${version}; this program knows ${newest}`);
  const missing = migrations.filter((migration) => migration.version > version);
  if (missing.length === 0) return [];
  const origin: Origin = { from: "command" };
  doc.transact(() => {
    for (const migration of missing) migration.migrate(doc);
    board.set("v", newest);
  }, origin);
  return missing.map(({ name }) => name);
}
