import { createBoard, type NewBoard, postCommand } from "../../rig/api.ts";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import type { House } from "../targets/ourTarget.ts";

export interface Furniture {
  readonly boards: number;
  /** The same for all, or board by board. */
  readonly cardsEach: number | readonly number[];
  readonly activity?: string;
}

/** One server lets so many boards be made in an hour: then it is started anew, and counts from nothing. */
const BOARDS_PER_SERVER = 50;

/** Makes boards with cards on them, before anything is measured. */
export async function furnishHouse(dataDir: string, furniture: Furniture): Promise<House> {
  let server = await ServerProcess.start({
    dataDir,
    nodeArguments: ["--import", "./e2e/bench/load/flyingTime.ts"],
  });
  const boards: NewBoard[] = [];
  for (let n = 0; n < furniture.boards; n++) {
    if (n > 0 && n % BOARDS_PER_SERVER === 0) {
      await server.stop();
      server = await server.restart();
    }
    const board = await createBoard(server.origin, furniture.activity, `De Waterkant ${n}`);
    const { cardsEach } = furniture;
    await addCards(server.origin, board, typeof cardsEach === "number" ? cardsEach : (cardsEach[n] ?? 0));
    boards.push(board);
  }
  await server.stop();
  return { dataDir, boards };
}

/** So many are asked for before the first is answered. */
const AT_ONCE = 10;

async function addCards(origin: string, board: NewBoard, count: number): Promise<void> {
  for (let n = 0; n < count; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - n) }, (_, i) => n + i);
    await Promise.all(
      some.map((number) =>
        postCommand(origin, board.id, board.facilitatorToken, {
          type: "add-card",
          card: { kind: "wish", text: `Wens nummer ${number} voor de buurt`, field: null },
        }),
      ),
    );
  }
}
