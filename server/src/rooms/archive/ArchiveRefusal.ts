/** Why a file does not become a board. */
export type ArchiveRefusal =
  /** It is something else: a letter, a photo, a zip with other things. */
  | "archive-unreadable"
  /** It is one of ours, but not whole, or something in it cannot be. */
  | "archive-broken"
  /** Made by a newer version of this program. */
  | "archive-newer"
  | "archive-too-large"
  /** Another is being read: each takes memory. */
  | "archives-busy";

export interface Refused {
  readonly ok: false;
  readonly refusal: ArchiveRefusal;
  /** For the log: what is wrong, and nothing that the file says. */
  readonly why: string;
}

export function refused(refusal: ArchiveRefusal, why: string): Refused {
  return { ok: false, refusal, why };
}
