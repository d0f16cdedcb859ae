import { createContext } from "preact";
import type { PhoneRoom } from "../PhoneRoom.ts";

/** At a table: the evening's room, to which leaving for good is said. Null in the hall itself. */
export const HallContext = createContext<PhoneRoom | null>(null);
