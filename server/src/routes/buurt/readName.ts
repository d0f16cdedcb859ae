import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { ErrorReason } from "../ErrorReason.ts";

type Name =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly refusal: ErrorReason };

/** The name of a buurt or of one of its programmes, as it is kept. */
export function readName(given: string): Name {
  const value = cleanLine(given);
  if (value === "") return { ok: false, refusal: "name-empty" };
  if (codePoints(value) > LIMITS.buurtNameCodePoints) return { ok: false, refusal: "name-too-long" };
  return { ok: true, value };
}
