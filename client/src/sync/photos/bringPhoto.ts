import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";

/** Why a photo was not taken: what the server says of the file, or of its moment. */
export const PHOTO_REFUSALS = ["photo-unreadable", "photo-too-large", "too-many-photos"] as const;
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];

/** What became of a photo that was sent. */
export type Brought =
  | { readonly type: "brought"; readonly name: PhotoName }
  | { readonly type: "refused"; readonly refusal: Refusal | PhotoRefusal }
  /** `seconds`: when it is worth trying again; null: nobody knows. */
  | { readonly type: "later"; readonly seconds: number | null };

/** The bodies that matter here; see docs/protocol.md. */
interface Body {
  readonly name?: PhotoName;
  readonly error?: string;
  readonly refusal?: Refusal;
}

/** A photo of three hundred kilobytes on the slowest Wi-Fi. */
const LONGEST_MS = 90_000;

/** Sends a photo for a card to carry: answered when it is on disk. Never rejects. */
export async function bringPhoto(boardId: BoardId, token: string, photo: Blob): Promise<Brought> {
  try {
    const response = await fetch(`/api/boards/${boardId}/photos?for=card`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: photo,
      signal: AbortSignal.timeout?.(LONGEST_MS) ?? null,
    });
    return broughtBy(response, (await response.json()) as Body);
  } catch {
    return { type: "later", seconds: null };
  }
}

function broughtBy(response: Response, { name, error, refusal }: Body): Brought {
  if (response.ok && name !== undefined) return { type: "brought", name };
  if (error === "photo-not-now" && refusal !== undefined) return { type: "refused", refusal };
  const ofPhoto = PHOTO_REFUSALS.find((one) => one === error);
  if (ofPhoto !== undefined) return { type: "refused", refusal: ofPhoto };
  if (response.status === 403) return { type: "refused", refusal: "not-allowed" };
  const seconds = Number(response.headers.get("Retry-After"));
  return { type: "later", seconds: seconds > 0 ? seconds : null };
}
