import { createBoard, exportBoard, join, type NewBoard, postCommand } from "./api.ts";

/** What a table writes, by the question of its worksheet. */
export type Written = Readonly<Record<string, string>>;

/** A pitch evening of which the people sit at their tables: two at each pitch, and what each table wrote. */
export async function seatedEvening(
  origin: string,
  written: Readonly<Record<string, Written>>,
): Promise<NewBoard> {
  const hall = await createBoard(origin, "pitch-evening", "Avond in De Waterkant");
  const lead = (command: Parameters<typeof postCommand>[3], board = hall.id) =>
    postCommand(origin, board, hall.facilitatorToken, command);
  for (const text of Object.keys(written))
    await lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
  const { cards } = await exportBoard(origin, hall);
  await lead({ type: "set-step", stepId: "choose" });
  for (const { id: first } of cards) {
    for (let n = 0; n < 2; n++) {
      const { token } = await join(origin, hall.joinCode);
      await postCommand(origin, hall.id, token, { type: "choose-pitches", first, second: null });
    }
  }
  await lead({ type: "make-groups", most: 3, spread: false });
  await openTables(origin, hall);
  const { groups } = await exportBoard(origin, hall);
  for (const { pitch, table } of groups) {
    const { text = "" } = cards.find(({ id }) => id === pitch) ?? {};
    for (const [field, after] of Object.entries(written[text] ?? {}))
      await lead({ type: "edit-sheet", field, before: "", after }, table ?? undefined);
  }
  await lead({ type: "set-step", stepId: "harvest" });
  return hall;
}

async function openTables(origin: string, { id, facilitatorToken }: NewBoard): Promise<void> {
  const headers = { authorization: `Bearer ${facilitatorToken}` };
  const answer = await fetch(`${origin}/api/boards/${id}/tables`, { method: "POST", headers });
  if (!answer.ok) throw new Error(`Tables answered ${answer.status}: ${await answer.text()}`);
}
