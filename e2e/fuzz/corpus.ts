import * as Y from "yjs";
import { NOTHING_KNOWN, NOTHING_NEW, numbers, varString, withLength, yFrames } from "./bytes.ts";
import type { Dice } from "./Dice.ts";
import { eveningCommands } from "./eveningCommands.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";

/** A valid command of any type, about what is on the board. */
export function anyCommand(dice: Dice, board: FuzzBoard, picture: Picture): Record<string, unknown> {
  const command = oneOfAll(dice, board, picture);
  if (command.type === "erase-me" || command.type === "remove-participant") board.noteLeaving();
  return command;
}

function oneOfAll(dice: Dice, board: FuzzBoard, picture: Picture): Record<string, unknown> {
  const { names } = board;
  // Mostly what is to be seen; now and then what was, or what only its writer may know of.
  const known = dice.chance(0.2) ? board.ids : Object.keys(picture.cards);
  const card = () => dice.pick([...known, "c-nobody"]);
  const line = () => dice.pick([...Object.keys(picture.connections), "l-nobody"]);
  const circles = circlesOf(picture);
  const kind = dice.pick(names.kinds);
  const field = dice.pick([null, ...names.fields]);
  const text = `Wens ${dice.below(1_000)}`;
  const pos = [dice.below(2_000) - 1_000, dice.below(2_000) / 7];
  const cardId = card();
  return dice.weigh<Record<string, unknown>>([
    [12, { type: "add-card", card: { kind, text, field } }],
    [2, { type: "add-card", card: { kind, text, field, pos } }],
    [1, { type: "add-card", card: { kind, text: dice.pick(["", text]), field, photo: "f-nobody" } }],
    [8, { type: "edit-card", cardId, before: textOf(picture, cardId), after: text }],
    [5, { type: "remove-card", cardId }],
    [3, { type: "restore-card", cardId }],
    [1, { type: "restore-card", cardId, to: "waiting" }],
    [4, { type: "move-card", cardId, pos, field }],
    [6, { type: "connect-cards", from: cardId, to: card(), word: dice.pick([null, "past bij"]) }],
    [2, { type: "merge-cards", into: cardId, cards: dice.pick([[card()], [card(), card(), cardId]]) }],
    [2, { type: "split-card", cardId, ...dice.pick([{}, { parts: [card()] }]) }],
    [3, { type: "disconnect-cards", connectionId: line() }],
    [2, { type: "set-connection-word", connectionId: line(), word: dice.pick([null, "kookt met"]) }],
    ...["vote", "unvote", "join-card", "leave-card"].map((type) => [4, { type, cardId }] as const),
    [2, { type: "join-card", cardId, name: dice.pick(["", "Samira", text]) }],
    [3, { type: "fulfil-card", cardId, ...dice.pick([{}, { story: text }]) }],
    [2, { type: "unfulfil-card", cardId }],
    ...meetingCommands(dice, board, picture, cardId),
    ...["open-adding", "close-adding", "open-door", "close-door"].map((type) => [1, { type }] as const),
    [1, { type: "save-snapshot", name: text }],
    [
      1,
      {
        type: "set-circles",
        circles: dice.pick([[], CIRCLES, CIRCLES.slice(1), circles.map((id) => ({ id, name: text }))]),
      },
    ],
    [2, { type: "choose-circle", circle: dice.pick([null, "c-nobody", ...circles, ...circles]) }],
    ...eveningCommands(dice, board, picture, card),
    [3, { type: "answer-poll", option: dice.pick([null, 0, 1, 2, 5]) }],
    [1, { type: "set-keep-days", days: dice.pick([30, 90, 365, 1095]) }],
    [0.5, { type: "set-picture", picture: dice.pick([null, "f-nobody"]) }],
    [0.2, { type: "erase-photo", photo: "f-nobody" }],
    [0.3, { type: "erase-card", cardId }],
    [0.2, { type: "remove-participant", cardId, cards: dice.pick(["keep", "erase"]) }],
    [0.1, { type: "erase-me", cards: dice.pick(["keep", "erase"]) }],
  ]);
}

/** How the evening went before a press that is taken back, with a clock of any length. */
function anyEvening(dice: Dice, cardId: string): Record<string, unknown> {
  return {
    left: dice.pick([null, 0, -5, dice.below(3_600), Number.MAX_SAFE_INTEGER]),
    phones: dice.pick(["open", "look-up"]),
    wall: dice.pick(["shown", "black"]),
    spotlight: dice.pick([null, cardId]),
    part: dice.pick([null, { part: "cards", cards: [cardId, "never"] }]),
  };
}

const CIRCLES = [
  { id: "c-flat", name: "Rode flat" },
  { id: null, name: "Moestuingroep" },
];

/** What only whoever leads may ask, of the steps, of how the evening goes and of what shows. */
function meetingCommands(
  dice: Dice,
  { names }: FuzzBoard,
  picture: Picture,
  cardId: string,
): readonly (readonly [weight: number, command: Record<string, unknown>])[] {
  const stepId = dice.pick([...Object.keys(picture.steps), ...names.steps]);
  const after = dice.pick([null, ...Object.keys(picture.steps)]);
  const field = dice.pick([null, ...names.fields]);
  const which = dice.pick([{ type: "next" }, { type: "field", field }, { type: "all" }]);
  const step = () => anyStep(dice, names);
  return [
    [4, { type: "set-step", stepId }],
    [1, { type: "set-step", stepId, back: anyEvening(dice, cardId) }],
    [2, { type: "add-step", after, step: step() }],
    [4, { type: "change-step", stepId, step: step() }],
    [1, { type: "move-step", stepId, after }],
    [1, { type: "remove-step", stepId }],
    [0.3, { type: "use-programme", steps: [step(), step()] }],
    [0.2, { type: "use-programme", steps: [step(), step()], at: 1 }],
    [1, { type: "add-time", minutes: 1 + dice.below(60) }],
    [1, { type: "stop-clock" }],
    [3, { type: "reveal-cards", which }],
    [2, { type: "reveal-dots" }],
    [3, { type: "approve-card", cardId }],
    [2, { type: "hide-card", cardId }],
    [0.3, { type: "take-down-all", cardId }],
    [1, { type: "set-spotlight", cardId: dice.pick([null, cardId]) }],
    [1, { type: "set-spotlight", cardId: null, part: { part: "field", field } }],
    [1, { type: "set-spotlight", cardId: null, part: { part: "cards", cards: [cardId, "never"] } }],
    [
      1,
      {
        type: "set-look",
        look: dice.pick(["warm", "contrast"]),
        motion: dice.pick(["lively", "calm"]),
      },
    ],
    [1, { type: "set-look-back", lookBack: { show: "time-lapse", seconds: dice.pick([30, 60, 120]) } }],
    [1, { type: "set-look-back", lookBack: null }],
    [1, { type: "set-lines", lines: dice.pick(["plain", "meaning"]) }],
    [1, { type: "turn-page", to: dice.pick(["next", "previous"]) }],
    [1, { type: "set-phones", phones: dice.pick(["open", "look-up"]) }],
    [1, { type: "set-wall", wall: dice.pick(["shown", "black"]) }],
    [1, { type: "set-pace", pace: dice.pick(["normal", "slow"]) }],
    [1, { type: "set-held-words", heldWords: dice.pick(["on", "off"]) }],
  ];
}

function anyStep(dice: Dice, { steps, fields }: FuzzBoard["names"]): Record<string, unknown> {
  return {
    template: dice.pick([null, ...steps]),
    words: dice.pick([null, { name: "Koffie", prompt: "Wie schenkt er in?" }]),
    minutes: dice.below(30),
    verbs: dice.chance(0.7)
      ? ["add", "vote", "join", "connect"]
      : dice.pick([[], ["add"], ["vote"], ["poll"]]),
    fields: dice.chance(0.8) ? null : fields.slice(0, dice.below(3)),
    dots: dice.below(6),
    tally: dice.pick(["open", "hidden"]),
    writing: dice.pick(["open", "silent"]),
    names: dice.pick(["shown", "hidden"]),
    approval: dice.pick(["off", "off", "after", "before"]),
    wall: dice.pick(["board", "question"]),
    options: dice.pick([null, ["Ja", "Nee"], ["Nee", "Ja", "Misschien"]]),
    skipped: dice.chance(0.2),
  };
}

function circlesOf({ board }: Picture): readonly string[] {
  return ((board.circles ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
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
  for (const name of ["board", "steps", "cards", "connections", "worksheet", "freehand"]) copy.getMap(name);
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
  (copy, dice) => {
    const answer = anySheetText(copy, dice);
    answer?.insert(dice.below(answer.length + 1), dice.pick(["b", "🌱", "\nen een regel", "é"]));
  },
  (copy, dice) => {
    const answer = anySheetText(copy, dice);
    if (answer !== undefined && answer.length > 1) answer.delete(0, 1 + dice.below(answer.length - 1));
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

export function anySheetText(copy: Y.Doc, dice: Dice): Y.Text | undefined {
  const worksheet = copy.getMap("worksheet");
  const text = worksheet.size === 0 ? undefined : worksheet.get(dice.pick([...worksheet.keys()]));
  return text instanceof Y.Text ? text : undefined;
}

export function drawing(id: string, dice: Dice): object {
  const points = Array.from({ length: dice.below(6) }, () => ({ x: dice.below(90), y: 0.5, z: 0.5 }));
  const props = { color: "black", segments: [{ type: "free", points }] };
  return { id, typeName: "shape", type: "draw", parentId: "page:page", x: 4, y: 5, index: "a1", props };
}

/** What a page shows of a hand that drags a card and draws a line. */
function hand(dice: Dice): object {
  const steps = Array.from({ length: 2 + dice.below(9) }, () => dice.below(90));
  const line = { id: `shape:${dice.below(5)}`, kind: "stroke", index: "a3", at: [dice.below(90), 5], steps };
  return { moves: [["c-1", dice.below(90), 5]], draws: [line] };
}

/** Every other kind of frame that a Yjs socket may be sent. */
export function otherSyncFrames(dice: Dice, clientId: number): Uint8Array[] {
  const shown = Buffer.concat([
    numbers(1, clientId, 1 + dice.below(9)),
    varString(dice.below(2) === 0 ? '{"cursor":[1,2],"name":"x"}' : JSON.stringify({ hand: hand(dice) })),
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
