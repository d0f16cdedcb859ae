import { plainCode } from "./plainCode.ts";

/** The code of a project as it was meant: eight digits. Null: this is none, however it was typed. */
export function projectCode(typed: string): string | null {
  const code = plainCode(typed);
  return /^\d{8}$/.test(code) ? code : null;
}
