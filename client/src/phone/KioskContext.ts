import { createContext } from "preact";

/** On a tablet in the hall: how this visit ends. */
export interface Visit {
  readonly finish: () => void;
}

/** Null on everybody's own phone. */
export const KioskContext = createContext<Visit | null>(null);
