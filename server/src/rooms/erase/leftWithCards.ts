/** Beside the id of who left, on the list of what was ever erased. */
const WITH_CARDS = "with-cards.";

/** What the list is to hold of those who left with all that they made: a table hears of it when it is next opened. */
export function listedWithCards(withCards: ReadonlySet<string> = new Set()): readonly string[] {
  return [...withCards].map((id) => WITH_CARDS + id);
}

/** Whether the list says that they left so. */
export function isListedWithCards(listed: ReadonlySet<string>, id: string): boolean {
  return listed.has(WITH_CARDS + id);
}
