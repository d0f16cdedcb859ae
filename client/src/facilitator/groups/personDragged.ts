/** The kind of what is dragged, so that a table takes nothing else. */
export const PERSON_DRAGGED = "application/x-buurtbord-person";
