import { boardParts } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type * as Y from "yjs";
import type { BoardRecord, LastGood } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import { newClientId } from "../tokens.ts";
import { byItself } from "./byItself.ts";
import { restoreDocument } from "./restoreDocuments.ts";
import { rewrittenDocument } from "./rewrittenDocument.ts";

/** The document of a new board on which lies what was on a damaged one; what damaged the other does not come along. */
export function copiedDocument({ id }: BoardRecord, from: LastGood, random: Random): Y.Doc {
  const source = restoreDocument(from.document, from.updates);
  migrate(source);
  const { board } = readBoard(source);
  return rewrittenDocument(
    { ...byItself(board), id },
    boardParts(source).freehand.entries(),
    newClientId(random),
  );
}
