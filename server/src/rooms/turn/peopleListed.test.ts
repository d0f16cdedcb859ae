import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { peopleListed } from "./peopleListed.ts";

const CALLS = 400;
const NOOR = "p-0" as ParticipantId;

/** A hall to which so many people came with a phone, Noor first. */
function hallOf(people: number) {
  const ledger = new LedgerState(
    Array.from({ length: people }, (_, n) => ({
      entry: "token" as const,
      hash: `hash-${n}`,
      role: "resident" as const,
      participantId: `p-${n}` as ParticipantId,
      createdAt: n + 1,
    })),
  );
  return {
    board: boardWith(activityOf({ activity: "pitch-evening" as ActivityId }), []),
    ledger,
    backstage: { doc: new Y.Doc() },
  };
}

/** Milliseconds of processor time. */
function costOf(people: number): number {
  const hall = hallOf(people);
  const began = process.threadCpuUsage();
  for (let n = 0; n < CALLS; n++) peopleListed(hall, new Set([NOOR]));
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1_000;
}

test("Who came or went is listed as they are now, with when their last phone was here", () => {
  const hall = hallOf(2);
  expect(peopleListed(hall, new Set([NOOR]))).toMatchObject([
    { type: "person-put", person: { participantId: NOOR, hereAt: 1, group: null } },
  ]);
  const [phone, tablet] = ["hash-0", "hash-tablet"].map((hash, n) => ({
    entry: "token" as const,
    hash,
    role: "resident" as const,
    participantId: NOOR,
    createdAt: n + 1,
  }));
  if (phone === undefined || tablet === undefined) throw new Error("There are two");
  hall.ledger.apply({ type: "ledger-put", entry: { ...tablet, usedAt: 50 } });
  expect(peopleListed(hall, new Set([NOOR]))).toMatchObject([{ person: { hereAt: 50 } }]);
  hall.ledger.apply({ type: "ledger-removed", entry: tablet });
  hall.ledger.apply({ type: "ledger-removed", entry: phone });
  expect(peopleListed(hall, new Set([NOOR]))).toEqual([]);
  expect([...hall.ledger.residents().keys()]).toEqual(["p-1"]);
});

test("A turn of one person costs no more where thousands came", () => {
  costOf(10); // warm
  expect(costOf(5_000)).toBeLessThan(10 * Math.max(1, costOf(10)));
});
