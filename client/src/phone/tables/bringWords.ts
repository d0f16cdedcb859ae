import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { OutboxStore } from "../../sync/outbox/OutboxStore.ts";
import { forgetView } from "../KeptView.ts";
import type { Shelf } from "../Shelf.ts";
import { forgetTyped, keepTyped, keptTyped } from "../Typed.ts";
import type { OpenStore } from "../useRoom.ts";
import { keepTable, keptAsAt, keptTables } from "./keptTables.ts";
import { type QuestionOf, wordsLeft } from "./wordsLeft.ts";

interface Bringing {
  readonly shelf: Shelf;
  /** In the hall. */
  readonly keptAs: string;
  /** The table where they sit now. */
  readonly table: BoardId;
  readonly questionOf: QuestionOf;
  readonly openStore: OpenStore;
}

/**
 * Who sits at another table than before finds there, among what they did not send, the words that the table before does
 * not have; that one lets nobody in who does not sit there. To be done before anybody writes at the new one.
 */
export async function bringWords(bringing: Bringing): Promise<void> {
  const { shelf, keptAs, table, openStore } = bringing;
  const before = keptTables(shelf, keptAs).filter((each) => each !== table);
  keepTable(shelf, keptAs, table);
  if (before.length === 0) return;
  const here = await openStore(keptAsAt(keptAs, table));
  for (const each of before) await bringFrom(each, here, bringing);
}

async function bringFrom(before: BoardId, here: OutboxStore, bringing: Bringing): Promise<void> {
  const { shelf, keptAs, table, questionOf, openStore } = bringing;
  const there = keptAsAt(keptAs, before);
  const store = await openStore(there);
  const kept = await store.load();
  const words = wordsLeft({ typed: keptTyped(shelf, there), kept }, before, questionOf);
  for (const { photo } of Object.values(words)) {
    const blob = photo ? await store.photos.get(photo) : null;
    if (photo && blob !== null) await here.photos.put(photo, blob);
  }
  const typed = keptTyped(shelf, keptAsAt(keptAs, table));
  keepTyped(shelf, keptAsAt(keptAs, table), {
    ...typed,
    answers: { ...typed.answers, ...words } as typeof typed.answers,
  });
  // Only now that they are kept there may they go from here.
  forgetTyped(shelf, there);
  forgetView(shelf, there);
  for (const { id } of kept) await store.remove(id);
  await store.photos.clear();
}
