import { createBoard, join, type NewBoard, postCommand, postTo } from "../../rig/api.ts";
import { EveningReader } from "./EveningReader.ts";

const PEOPLE = 40;
const PITCHES = ["Een pluktuin", "Samen eten", "Fietsen maken", "Koor in de flat"];
/** At a table. */
const MOST = 12;

/** An evening of which the people sit in groups that have no tables yet. */
export interface SeatedEvening {
  readonly hall: NewBoard;
  /** The token of each of them. */
  readonly people: readonly string[];
}

/** Forty people round four pitches. */
export async function seatedEvening(origin: string): Promise<SeatedEvening> {
  const hall = await createBoard(origin, "pitch-evening", "Avond in De Waterkant");
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(origin, hall.id, hall.facilitatorToken, command);
  for (const text of PITCHES)
    await lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
  const pitches = await new EveningReader(origin, hall).pitches();
  await lead({ type: "set-step", stepId: "choose" });
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, n) => {
      const { token } = await join(origin, hall.joinCode);
      const [first, second] = [pitches[n % pitches.length], pitches[(n + 1) % pitches.length]];
      await postCommand(origin, hall.id, token, { type: "choose-pitches", first, second });
      return token;
    }),
  );
  await lead({ type: "make-groups", most: MOST, spread: false });
  await lead({ type: "set-step", stepId: "work" });
  return { hall, people };
}

/** A board for each group; what is there already stays. */
export function openTables(origin: string, { id, facilitatorToken }: NewBoard): Promise<unknown> {
  return postTo(`${origin}/api/boards/${id}/tables`, facilitatorToken);
}

/** What the tables tell comes to the hall. Resolves with how many cards came. */
export async function bringHarvest(origin: string, { id, facilitatorToken }: NewBoard): Promise<number> {
  const brought = postTo<{ readonly cards: number }>(`${origin}/api/boards/${id}/harvest`, facilitatorToken);
  return (await brought).cards;
}
