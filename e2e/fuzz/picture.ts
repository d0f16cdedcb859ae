import { isDeepStrictEqual } from "node:util";
import { USUAL_VALUES } from "@buurtbord/shared/board/usualValues.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import * as Y from "yjs";
import { NOTHING_KNOWN, syncBody, yFrames } from "./bytes.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import { type Ending, WireSocket } from "./WireSocket.ts";

type Values = Readonly<Record<string, unknown>>;

/** A board as an honest reader finds it, as plain values. */
export interface Picture {
  readonly board: Values;
  readonly steps: Values;
  readonly cards: Readonly<Record<string, Values>>;
  readonly connections: Readonly<Record<string, Values>>;
  /** What a group wrote, by the question. */
  readonly worksheet: Values;
  readonly freehand: Values;
  readonly links: readonly string[];
  /** The whole state as it came: the beginning of everybody's copy. */
  readonly state: Uint8Array;
  /** Whether it all could be placed. */
  readonly isWhole: boolean;
}

const READ_WITHIN_MS = 15_000;
/** After an erase the board has another epoch, and readers are asked to come back. */
const COME_BACK: readonly number[] = [CLOSE.otherEpoch, CLOSE.restarting];

/** Reads a board with the screen's token, in turn after all that was sent before. */
export async function takePicture(board: FuzzBoard): Promise<Picture> {
  for (;;) {
    const read = await readState(board);
    if (read instanceof Uint8Array) return pictureOf(read, await board.links());
    if (!COME_BACK.includes(read.code ?? 0)) {
      throw new Error(`The reader was sent away: ${read.code} ${read.reason}`);
    }
  }
}

/** The state, or how it ended before that. */
async function readState(board: FuzzBoard): Promise<Uint8Array | Ending> {
  const answer = Promise.withResolvers<Uint8Array>();
  const protocols = ["yjs", `token.${board.screenToken}`];
  const socket = await WireSocket.open(board.port, `/sync/${board.id}`, protocols, (payload) => {
    const body = syncBody(payload, 1);
    if (body !== null) answer.resolve(body);
  });
  socket.binary(yFrames.stepOne(NOTHING_KNOWN));
  const read = await Promise.race([answer.promise, socket.leaveWithin(READ_WITHIN_MS)]);
  socket.leave();
  return read;
}

function pictureOf(state: Uint8Array, links: readonly string[]): Picture {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const values = (name: string) => doc.getMap(name).toJSON();
  return {
    board: { ...USUAL_VALUES, ...values("board") },
    steps: values("steps"),
    cards: values("cards"),
    connections: values("connections"),
    worksheet: values("worksheet"),
    freehand: values("freehand"),
    links,
    state,
    isWhole: doc.store.pendingStructs === null && doc.store.pendingDs === null,
  };
}

/** Whether two honest readers find the same: by Yjs, and in what is taken home. */
export async function isExportedAlike(board: FuzzBoard, picture: Picture): Promise<boolean> {
  const read = Object.values(picture.cards).map(({ text }) => String(text));
  // Somebody is in the room meanwhile: in time that runs so fast an empty one closes while one asks.
  const socket = await WireSocket.open(board.port, `/sync/${board.id}`, [
    "yjs",
    `token.${board.screenToken}`,
  ]);
  const exported = await board.exportedTexts();
  socket.leave();
  return isDeepStrictEqual(read.toSorted(), exported.toSorted());
}
