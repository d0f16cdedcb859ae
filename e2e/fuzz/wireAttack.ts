import type { Attack, BurstParts } from "./Burst.ts";
import { NOTHING_KNOWN, yFrames } from "./bytes.ts";
import type { Dice } from "./Dice.ts";
import { mutateBytes } from "./mutateBytes.ts";
import type { Sender } from "./Sender.ts";
import { frameOf, OPCODE, WireSocket } from "./WireSocket.ts";

const SOCKETS = 40;
/** As many as one phone may have; one more, and the oldest is closed. */
const AT_ONCE = 4;
/** Who sent half a frame would be waited for: so long is enough to see whether anything falls over. */
const LINGER_MS = 25;

/** Websocket frames that are broken themselves, whatever they carry. Sent by those who may write nothing. */
export function wireAttack(sender: Sender): Attack {
  return { name: `wire ${sender}`, sender, rights: "nothing", send: (parts) => sendWire(parts, sender) };
}

async function sendWire({ board, dice, tally }: BurstParts, sender: Sender): Promise<number> {
  const path = sender === "resident" ? `/room/${board.id}` : `/sync/${board.id}`;
  const loads = Array.from({ length: SOCKETS }, () => brokenFrames(dice));
  const one = async (load: Uint8Array) => {
    const socket = await WireSocket.open(board.port, path, board.protocols(sender, "buurtbord.v1"));
    socket.write(load);
    const { code, reason } = await socket.leaveWithin(LINGER_MS);
    tally.count(`wire: ${code ?? ""} ${reason === "" ? "ended" : reason}`);
  };
  const work = async () => {
    for (let load = loads.shift(); load !== undefined; load = loads.shift()) await one(load);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return SOCKETS;
}

/** A few frames, of which at least one is no frame. */
function brokenFrames(dice: Dice): Uint8Array {
  const frames = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(BROKEN)(dice));
  const whole = Buffer.concat(frames);
  if (dice.chance(0.3)) return mutateBytes(whole, dice, { others: frames, ids: [1, 126, 127] });
  return whole;
}

const HARMLESS = yFrames.stepOne(NOTHING_KNOWN);
const PING = Buffer.from('{"type":"ping","n":1}');

const BROKEN: readonly ((dice: Dice) => Uint8Array)[] = [
  (dice) => frameOf(OPCODE.text, PING, { mask: dice.bytes(4) }),
  () => frameOf(OPCODE.binary, HARMLESS, { mask: null }),
  (dice) => frameOf(OPCODE.text, PING, { reserved: 1 + dice.below(7) }),
  (dice) => frameOf(dice.pick([3, 4, 7, 11, 15]), PING),
  () => frameOf(OPCODE.more, PING),
  () => Buffer.concat([frameOf(OPCODE.text, PING, { isLast: false }), frameOf(OPCODE.text, PING)]),
  (dice) =>
    Buffer.concat([
      frameOf(OPCODE.text, PING, { isLast: false }),
      frameOf(OPCODE.more, PING, { isLast: dice.chance(0.5) }),
    ]),
  () =>
    Buffer.concat(
      Array<Uint8Array>(400)
        .fill(frameOf(OPCODE.more, new Uint8Array(0), { isLast: false }))
        .with(0, frameOf(OPCODE.text, PING, { isLast: false })),
    ),
  (dice) =>
    frameOf(OPCODE.binary, HARMLESS, { length: dice.pick([17_000, 70_000, 5 * 2 ** 20, 2 ** 40, 2 ** 62]) }),
  (dice) => frameOf(OPCODE.ping, new Uint8Array(126 + dice.below(300))),
  () => frameOf(OPCODE.ping, PING, { isLast: false }),
  (dice) => frameOf(OPCODE.close, dice.bytes(dice.below(5))),
  () => frameOf(OPCODE.close, Buffer.of(3, 236)),
  () => frameOf(OPCODE.text, Buffer.of(0xff, 0xfe, 0xc0)),
  (dice) => frameOf(OPCODE.text, PING).subarray(0, dice.below(12)),
  (dice) => dice.bytes(1 + dice.below(60)),
];
