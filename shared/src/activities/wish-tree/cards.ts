import type { CardKindId } from "../../board/ids.ts";
import type { CardKind } from "../CardKind.ts";
import { measured } from "../measured.ts";

export const wish: CardKind = {
  id: "wish" as CardKindId,
  face: { outline: "leaf", tint: "kaart-groen", icon: "leaf" },
  canBeFulfilled: true,
};

/** Where a leaf hangs. */
export const boxOf = measured(wish.face);
