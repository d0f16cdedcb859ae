/** In what capacity somebody is connected. A page asks for a role and gets at most that. */
export const ROLES = [
  "resident",
  "kiosk",
  "screen",
  "facilitator",
  "co-facilitator",
  "table",
  "remote",
] as const;

export type Role = (typeof ROLES)[number];
