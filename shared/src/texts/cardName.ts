import type { Card } from "../board/Card.ts";
import type { ResidentTexts } from "./resident/ResidentTexts.ts";

/** What a card is called where only words can stand: what it says; a photo without words is "Foto". */
export function cardName({ text }: Pick<Card, "text">, { photo }: Pick<ResidentTexts, "photo">): string {
  return text.trim() === "" ? photo.action : text;
}
