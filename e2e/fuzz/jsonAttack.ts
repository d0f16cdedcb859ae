import { type Attack, type BurstParts, LINGER_MS } from "./Burst.ts";
import { anyCommand } from "./corpus.ts";
import { mutateJson } from "./mutateJson.ts";
import type { Rights } from "./rules.ts";
import type { Sender } from "./Sender.ts";
import { frameOf, OPCODE, WireSocket } from "./WireSocket.ts";

/** Fewer than make a phone be sent away for nonsense. */
const FRAMES = 90;
const OFTEN_VALID = 0.4;
/** The ping that is sent last; its answer tells that all before it was heard. */
const LAST = 987_654_321;

/** JSON frames on `/room`. */
export function jsonAttack(sender: Sender, rights: Rights): Attack {
  return { name: `json ${sender}`, sender, rights, send: (parts) => sendJson(parts, sender) };
}

async function sendJson(parts: BurstParts, sender: Sender): Promise<number> {
  const { board, dice, tally } = parts;
  const allHeard = Promise.withResolvers<void>();
  const greeted = Promise.withResolvers<void>();
  const socket = await WireSocket.open(
    board.port,
    `/room/${board.id}`,
    board.protocols(sender, "buurtbord.v1", dice.below(9)),
    (payload) => {
      greeted.resolve();
      const what = wordsFor(payload.toString());
      if (what === "last") allHeard.resolve();
      else if (what !== null) tally.count(`json: ${what}`);
    },
  );
  const ended = socket.ended.then(({ code, reason }) => {
    greeted.resolve();
    allHeard.resolve();
    if (code !== null) tally.count(`json: closed ${code} ${reason}`);
  });
  await greeted.promise;
  const frames = Array.from({ length: FRAMES }, () => anyFrame(parts));
  socket.write(Buffer.concat(frames));
  socket.text(JSON.stringify({ type: "ping", n: LAST }));
  await Promise.race([allHeard.promise, socket.leaveWithin(LINGER_MS)]);
  await rest(socket);
  await ended;
  return FRAMES;
}

/** Answers to commands come when they are on disk: a moment after all was heard. */
async function rest(socket: WireSocket): Promise<void> {
  await socket.leaveWithin(30);
}

function anyFrame({ board, picture, dice }: BurstParts): Uint8Array {
  const message = dice.weigh<() => unknown>([
    [8, () => ({ type: "command", id: dice.uuid(), command: anyCommand(dice, board, picture) })],
    [1, () => ({ type: "doing", doing: dice.pick(["writing", "done", "nothing"]) })],
    [1, () => ({ type: "ping", n: dice.below(1_000) })],
  ])();
  if (dice.chance(OFTEN_VALID)) return frameOf(OPCODE.text, Buffer.from(JSON.stringify(message)));
  const ids = [...Object.keys(picture.cards), ...Object.keys(picture.connections), "c-nobody"];
  const text = Buffer.from(mutateJson(message, dice, ids));
  return frameOf(dice.chance(0.02) ? OPCODE.binary : OPCODE.text, text);
}

/** "last": everything was heard. Null: not an answer. */
function wordsFor(text: string): string | null {
  const message = JSON.parse(text) as {
    type: string;
    n?: number;
    answer?: { type: string; refusal?: string };
    reason?: string;
  };
  switch (message.type) {
    case "pong":
      return message.n === LAST ? "last" : "pong";
    case "malformed":
      return `malformed, ${String(message.reason).replace(/:.*/, "")}`;
    case "answer":
      return [message.answer?.type, message.answer?.refusal].filter(Boolean).join(" ");
    default:
      return null;
  }
}
