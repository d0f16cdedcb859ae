import { createBoard, type NewBoard } from "../rig/api.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

/** A board is compacted at 500 batches: so many leave it to the people of the first rounds to reach that. */
const BATCHES = 485;

/** Makes a board whose log is nearly long enough to be compacted, and leaves it as a kill does, log and all. */
export async function makeFullLog(dataDir: string): Promise<NewBoard> {
  const server = await ServerProcess.start({ dataDir });
  const board = await createBoard(server.origin);
  const remote = await SimulatedPhone.remote(server.origin, board);
  for (let batch = 0; batch < BATCHES; batch += 1) await remote.addWish(`Wens ${batch}`);
  await server.kill();
  remote.disconnect();
  return board;
}
