import { type Attack, type BurstParts, LINGER_MS } from "./Burst.ts";
import { NOTHING_KNOWN, NOTHING_NEW, syncBody, yFrames } from "./bytes.ts";
import type { Rights } from "./rules.ts";
import type { Sender } from "./Sender.ts";
import { SyncFrames } from "./SyncFrames.ts";
import { WireSocket } from "./WireSocket.ts";

/** After a refusal nothing more of a socket is heard: many sockets, and few frames on each. */
const SOCKETS = 24;
const AT_ONCE = 6;
const FRAMES_EACH = 3;

export interface SyncAttackOptions {
  readonly place?: "" | "/backstage";
  /** Whether commands are among what is sent. */
  readonly commands?: boolean;
}

/** Binary frames on `/sync`: y-websocket's and ours, mutated, and updates forged with a second document. */
export function syncAttack(sender: Sender, rights: Rights, options: SyncAttackOptions = {}): Attack {
  const name = `sync${options.place ?? ""} ${sender}${options.commands ? " with commands" : ""}`;
  return { name, sender, rights, send: (parts) => sendSync(parts, sender, options) };
}

async function sendSync(parts: BurstParts, sender: Sender, options: SyncAttackOptions): Promise<number> {
  const frames = new SyncFrames(parts, options.commands ?? false);
  const loads = Array.from({ length: SOCKETS }, () =>
    Array.from({ length: FRAMES_EACH }, () => frames.any()),
  );
  const protocols = loads.map((_, index) =>
    parts.board.protocols(sender, parts.dice.chance(0.8) ? "buurtbord.v1" : "yjs", index),
  );
  const queue = [...loads.entries()];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, frames] = next;
      await sendOn(parts, `/sync/${parts.board.id}${options.place ?? ""}`, protocols[index] ?? [], frames);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return SOCKETS * FRAMES_EACH;
}

/** In step first, then the frames, then a question whose answer tells that all was heard. */
async function sendOn(
  { board, tally }: BurstParts,
  path: string,
  protocols: readonly string[],
  frames: readonly Uint8Array[],
): Promise<void> {
  let answers = 0;
  const answered = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const socket = await WireSocket.open(board.port, path, protocols, (payload) => {
    if (syncBody(payload, 1) !== null) answered[answers++]?.resolve();
    else if (payload[0] === 100 && (payload[1] ?? 0) > 3) tally.count(`sync: our ${payload[1]}`);
  });
  void socket.ended.then(({ code, reason }) => {
    for (const answer of answered) answer.resolve();
    if (code !== null) tally.count(`sync: closed ${code} ${reason}`);
  });
  socket.binary(yFrames.stepOne(NOTHING_KNOWN));
  await answered[0]?.promise;
  if (socket.isOpen) socket.binary(yFrames.stepTwo(NOTHING_NEW));
  for (const frame of frames) socket.binary(frame);
  socket.binary(yFrames.stepOne(NOTHING_KNOWN));
  await Promise.race([answered[1]?.promise, socket.leaveWithin(LINGER_MS)]);
  if (socket.isOpen) tally.count("sync: taken, or passed over", frames.length);
  socket.leave();
}
