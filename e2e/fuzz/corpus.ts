import * as Y from "yjs";
import { NOTHING_KNOWN, NOTHING_NEW, numbers, varString, withLength, yFrames } from "./bytes.ts";
import type { Dice } from "./Dice.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";

/** A valid command of any type, about what is on the board. */
export function anyCommand(dice: Dice, { names }: FuzzBoard, picture: Picture): Record<string, unknown> {
  const card = () => dice.pick([...Object.keys(picture.cards), "c-nobody"]);
  const line = () => dice.pick([...Object.keys(picture.connections), "l-nobody"]);
  const kind = dice.pick(names.kinds);
  const field = dice.pick([null, ...names.fields]);
  const text = `Wens ${dice.below(1_000)}`;
  const pos = [dice.below(2_000) - 1_000, dice.below(2_000) / 7];
  const cardId = card();
  return dice.weigh<Record<string, unknown>>([
    [12, { type: "add-card", card: { kind, text, field } }],
    [2, { type: "add-card", card: { kind, text, field, pos } }],
    [8, { type: "edit-card", cardId, before: textOf(picture, cardId), after: text }],
    [5, { type: "remove-card", cardId }],
    [3, { type: "restore-card", cardId }],
    [4, { type: "move-card", cardId, pos, field }],
    [6, { type: "connect-cards", from: cardId, to: card(), word: dice.pick([null, "past bij"]) }],
    [3, { type: "disconnect-cards", connectionId: line() }],
    ...["vote", "unvote", "join-card", "leave-card"].map((type) => [4, { type, cardId }] as const),
    [3, { type: "set-step", stepId: dice.pick(names.steps) }],
    ...["open-adding", "close-adding", "open-door", "close-door"].map((type) => [1, { type }] as const),
    [1, { type: "save-snapshot", name: text }],
    [1, { type: "set-keep-days", days: dice.pick([30, 90, 365, 1095]) }],
    [0.3, { type: "erase-card", cardId }],
    [0.2, { type: "remove-participant", cardId, cards: dice.pick(["keep", "erase"]) }],
    [0.1, { type: "erase-me", cards: dice.pick(["keep", "erase"]) }],
  ]);
}

function textOf(picture: Picture, cardId: string): string {
  return String(picture.cards[cardId]?.text ?? "");
}

/** Our own frame with a command, on a Yjs socket. */
export function commandFrame(json: string): Uint8Array {
  return Buffer.concat([numbers(100, 4), varString(json)]);
}

/** Client ids that updates of a burst are written under: `Dice` decides, so that a burst can be played again. */
export function anyClientId(dice: Dice): number {
  return 1_000 + dice.below(2 ** 31);
}

/** What a copy of this state becomes by somebody's hand, as an update. */
export function updateBy(picture: Picture, clientId: number, write: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc();
  for (const name of ["board", "steps", "cards", "connections", "freehand"]) copy.getMap(name);
  Y.applyUpdate(copy, picture.state);
  copy.clientID = clientId;
  let made: Uint8Array = NOTHING_NEW;
  copy.once("update", (update: Uint8Array) => {
    made = update;
  });
  copy.transact(() => write(copy), "hand");
  copy.destroy();
  return made;
}

/** What a facilitator may do by hand, several things at once. */
export function anyHand(dice: Dice): (copy: Y.Doc) => void {
  return (copy) => {
    for (let round = dice.below(3); round >= 0; round--) dice.pick(HANDS)(copy, dice);
  };
}

const HANDS: readonly ((copy: Y.Doc, dice: Dice) => void)[] = [
  (copy, dice) => {
    const text = anyText(copy, dice);
    text?.insert(dice.below(text.length + 1), dice.pick(["a", "😀", "en nog wat", "é"]));
  },
  (copy, dice) => {
    const text = anyText(copy, dice);
    if (text !== undefined && text.length > 1) text.delete(0, 1 + dice.below(text.length - 1));
  },
  (copy, dice) => anyCard(copy, dice)?.set("pos", [dice.below(900), dice.below(900)]),
  (copy, dice) => {
    const id = `shape:${dice.below(5)}`;
    copy.getMap("freehand").set(id, drawing(id, dice));
  },
  (copy, dice) => copy.getMap("freehand").delete(`shape:${dice.below(5)}`),
];

export function anyCard(copy: Y.Doc, dice: Dice): Y.Map<unknown> | undefined {
  const cards = copy.getMap<Y.Map<unknown>>("cards");
  return cards.size === 0 ? undefined : cards.get(dice.pick([...cards.keys()]));
}

export function anyText(copy: Y.Doc, dice: Dice): Y.Text | undefined {
  const text = anyCard(copy, dice)?.get("text");
  return text instanceof Y.Text ? text : undefined;
}

export function drawing(id: string, dice: Dice): object {
  const points = Array.from({ length: dice.below(6) }, () => ({ x: dice.below(90), y: 0.5, z: 0.5 }));
  const props = { color: "black", segments: [{ type: "free", points }] };
  return { id, typeName: "shape", type: "draw", parentId: "page:page", x: 4, y: 5, index: "a1", props };
}

/** Every other kind of frame that a Yjs socket may be sent. */
export function otherSyncFrames(dice: Dice, clientId: number): Uint8Array[] {
  const shown = Buffer.concat([
    numbers(1, clientId, 1 + dice.below(9)),
    varString('{"cursor":[1,2],"name":"x"}'),
  ]);
  return [
    yFrames.stepOne(NOTHING_KNOWN),
    yFrames.stepOne(numbers(1, clientId, dice.below(50))),
    yFrames.stepTwo(NOTHING_NEW),
    yFrames.awareness(shown),
    yFrames.awareness(numbers(0)),
    yFrames.auth("no"),
    yFrames.queryAwareness(),
    numbers(100, 1, dice.below(3)),
    ...[2, 3, 5, 6, 7].map((kind) => Buffer.concat([numbers(100, kind), withLength(dice.bytes(5))])),
  ];
}
