/** Why a Yjs update is not let in; the reason with which its socket is closed. */
export type UpdateRefusal =
  | "malformed"
  | "too-large"
  | "too-many"
  /** It skips something, or builds on what nobody has. */
  | "gap"
  /** It claims to stand between two things of which the left one is on the right. */
  | "crossed"
  /** A client id that belongs to the server or to another token. */
  | "foreign-client"
  /** What only a command may change. */
  | "not-yours"
  | "not-text"
  | "text-too-long"
  | "bad-place"
  | "bad-record"
  | "board-full";
