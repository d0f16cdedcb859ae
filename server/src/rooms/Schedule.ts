/** Runs something once after so many milliseconds; what it returns takes that back. */
export type Schedule = (milliseconds: number, run: () => void) => () => void;
