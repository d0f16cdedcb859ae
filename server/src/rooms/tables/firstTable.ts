import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { EntryOf, LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { laid } from "@buurtbord/shared/commands/landing.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { tableTitles } from "@buurtbord/shared/texts/tableTitles.ts";
import type * as Y from "yjs";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import { firstDocument } from "../board/firstDocument.ts";
import { newRecord } from "../board/newRecord.ts";
import type { Random } from "../Random.ts";
import { type JoinCodes, newSeed } from "../tokens.ts";
import { makeLink } from "../turn/decideLink.ts";

/** A group that has no table yet, with what it takes along from its evening. */
export interface Pitched {
  readonly group: Group;
  /** What it is about; null: the card is not on the wall any more. */
  readonly pitch: Card | null;
  /** The pitch's photo as the evening's ledger knows it; null: it carries none. */
  readonly photo: EntryOf<"photo"> | null;
}

/** A table that is about to be made, with the secret of the link for the laptop that stands on it. */
export interface FirstTable {
  readonly record: BoardRecord;
  readonly document: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
  readonly token: string;
}

export function firstTable(
  evening: Pick<Board, "id" | "activity" | "language">,
  { group, pitch, photo }: Pitched,
  random: Random,
  codes: JoinCodes,
  now: number,
): FirstTable {
  const { activity, language } = evening;
  const tableOf = { evening: evening.id, group: group.id };
  const title = tableTitle(group.emblem, language);
  const record = newRecord({ title, activity, language, tableOf }, codes, random, now);
  const document = firstDocument(record, random, { tableOf });
  // One comes in at the evening: who came by the table's own code would be of no evening.
  applyChanges(document, [{ type: "door-set", door: "closed" }], { from: "command" });
  if (pitch !== null) layPitch(document, pitch, random);
  const link = makeLink("table", language, random, now);
  if (!link.result.ok) throw new Error("A new link was refused");
  const entries = link.changes.map(({ entry }) => entry);
  const carried: readonly LedgerEntry[] = photo === null ? [] : [photoOf(photo)];
  return { record, document, ledger: [...entries, ...carried], token: link.result.link.token };
}

/** Not by its pitch: the pitch lies on it as a card, which can be erased. */
function tableTitle(emblem: Emblem, language: Language): string {
  const words = emblemWords(language, tableCatalogue(language).resident.emblem, emblem);
  return filled(language, tableTitles[language], { emblem: words });
}

/** Under the id that it has in the hall: erased there, it is erased here. */
function layPitch(document: Y.Doc, { pos: _, ...card }: Card, random: Random): void {
  const { board } = readBoard(document);
  const field = activityOf(board).fields.find(({ kind }) => kind === card.kind)?.id ?? null;
  const { said: __, ...own } = card;
  const pitch = laid(board, { ...own, field, votes: 0, joined: 0 }, newSeed(random));
  applyChanges(document, [{ type: "card-put", card: pitch }], { from: "command" });
}

function photoOf({ by: _, ...photo }: EntryOf<"photo">): LedgerEntry {
  return { ...photo, inSnapshot: false };
}
