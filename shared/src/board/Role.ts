/** In what capacity somebody is connected. A page asks for a role and gets at most that. */
export const ROLES = [
  "resident",
  "kiosk",
  "screen",
  "facilitator",
  "co-facilitator",
  "table",
  "remote",
  /** The people in one project, by its link or its code: they see its page and write on it, and nothing else. */
  "project",
] as const;

export type Role = (typeof ROLES)[number];
