import type { CardId } from "@buurtbord/shared/board/ids.ts";
import * as Y from "yjs";
import type { Place, SharedType } from "./StructWalk.ts";

/** What a facilitator may change by Yjs. */
export type Area =
  | { readonly area: "text"; readonly cardId: CardId; readonly text: Y.Text }
  | { readonly area: "sheet"; readonly text: Y.Text }
  | { readonly area: "pos"; readonly cardId: CardId }
  | { readonly area: "freehand"; readonly key: string };

/** Null: everything else on the board, which only commands may change. */
export function areaOf(doc: Y.Doc, { type, key }: Place): Area | null {
  if (type === doc.share.get("freehand")) return key === null ? null : { area: "freehand", key };
  if (key === "pos") {
    const cardId = cardOf(doc, type);
    return cardId === null ? null : { area: "pos", cardId };
  }
  if (key !== null || !(type instanceof Y.Text)) return null;
  if (type.parent === doc.share.get("worksheet")) return { area: "sheet", text: type };
  if (type._item?.parentSub !== "text") return null;
  const cardId = cardOf(doc, type.parent);
  return cardId === null ? null : { area: "text", cardId, text: type };
}

/** The card whose map this is. */
function cardOf(doc: Y.Doc, type: SharedType | null): CardId | null {
  if (!(type instanceof Y.Map) || type.parent !== doc.share.get("cards")) return null;
  return (type._item?.parentSub ?? null) as CardId | null;
}
