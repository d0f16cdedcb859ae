import { createContext } from "preact";
import type { KeptJoin } from "./KeptJoin.ts";
import type { PeopleHere } from "./usePeople.ts";

/** Who write on this phone, and which of them this page is of. */
export interface People extends Pick<PeopleHere, "all" | "turnTo" | "leavePhone"> {
  readonly me: KeptJoin;
  /** Somebody comes who has no phone, or cannot write on it. */
  readonly bringSomebody: () => void;
}

/** Null at a tablet in the hall: there every visit is somebody new. */
export const PeopleContext = createContext<People | null>(null);
