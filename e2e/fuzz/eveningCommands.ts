import type { Dice } from "./Dice.ts";
import type { FuzzBoard } from "./FuzzBoard.ts";
import type { Picture } from "./picture.ts";

/** So often they are asked for on an evening with groups, or at one of its tables; elsewhere there is nothing of it. */
const OFTEN = 3;

type Weighed = readonly [weight: number, command: Record<string, unknown>];

/** What is asked of pitches, groups, worksheets, the harvest and what comes of it. */
export function eveningCommands(
  dice: Dice,
  { people }: FuzzBoard,
  picture: Picture,
  card: () => string,
): readonly Weighed[] {
  const { board } = picture;
  const groups = ((board.groups ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
  const own = (board.tableOf as { readonly group?: string } | null)?.group ?? "g-nobody";
  const group = dice.pick(["g-nobody", own, ...groups, ...groups]);
  const participantId = dice.pick(["p-nobody", ...people]);
  const often = groups.length > 0 || Object.keys(picture.worksheet).length > 0 ? OFTEN : 1;
  return [
    [0.7, { type: "seat-participant", participantId, group: dice.pick([null, group]) }] as const,
    [
      0.3,
      {
        type: "restore-groups",
        most: 2 + dice.below(29),
        groups: [formerGroup(dice, group, card(), ["p-nobody", participantId])],
      },
    ] as const,
    ...seatCommands(dice, group, card),
    ...projectCommands(dice, picture),
    ...harvestCommands(dice, group, card),
    ...sheetCommands(dice, picture),
  ].map(([weight, command]) => [weight * often, command] as const);
}

function seatCommands(dice: Dice, group: string, card: () => string): readonly Weighed[] {
  return [
    [2, { type: "choose-pitches", first: dice.pick([null, card()]), second: dice.pick([null, card()]) }],
    [1, { type: "take-seat", group }],
    [0.5, { type: "make-groups", most: 2 + dice.below(29), spread: dice.chance(0.5) }],
    [0.5, { type: "set-guests", group, guests: dice.below(100) }],
    [0.1, { type: "dissolve-groups" }],
    [0.3, { type: "mark-told", group, told: dice.chance(0.5) }],
    [0.7, { type: "order-pitches", cards: dice.pick([[], [card()], [card(), "never", card()]]) }],
    [0.7, { type: "give-floor", cardId: dice.pick([null, card()]), seconds: 30 + dice.below(600) }],
    [0.7, { type: "set-pitch", cardId: card(), line: dice.pick(["", "Voor iedereen"]), who: "Samir" }],
    [0.5, { type: "say-word", word: dice.pick([null, "", "Nog vijf minuten", "x".repeat(81)]) }],
    [0.5, { type: "ask-help", asks: dice.chance(0.5) }],
  ];
}

/** A group as a window may say that it was, with people who never sat there. */
function formerGroup(dice: Dice, id: string, pitch: string, people: readonly string[]) {
  const emblem = { thing: dice.pick(["bird", "boat"]), colour: dice.pick(["blue", "pink"]) };
  return { id, pitch, emblem, guests: dice.below(100), people, byHand: [dice.pick(people)] };
}

function projectCommands(dice: Dice, picture: Picture): readonly Weighed[] {
  const projects = Object.entries(picture.cards).filter(([, { project }]) => project !== undefined);
  const [cardId, card] = dice.pick([...projects, ["c-nobody", {}] as const]);
  const { news = [] } = (card.project ?? {}) as { readonly news?: readonly { readonly id: string }[] };
  const kind = dice.pick(["news", "help", "celebrate", "passed", "rest"]);
  const text = dice.pick(["", "Het gaat goed", "x".repeat(281)]);
  return [
    [2, { type: "tell-project", cardId, kind, text }],
    [0.3, { type: "tell-project", cardId, kind, text, photo: "f-nobody" }],
    [0.7, { type: "take-back-news", cardId, newsId: dice.pick(["c-nobody", ...news.map(({ id }) => id)]) }],
    [0.7, { type: "set-first-step", cardId, firstStep: dice.pick(["", "De keuken vragen"]) }],
    [0.7, { type: "set-when", cardId, when: dice.pick(["", "Zaterdag"]) }],
    [0.7, { type: "join-card", cardId, name: dice.pick(["", "Noor"]) }],
    [0.3, { type: "leave-card", cardId }],
  ];
}

function harvestCommands(dice: Dice, group: string, card: () => string): readonly Weighed[] {
  const lines = Array.from({ length: dice.below(4) }, () => ({
    field: dice.pick(["resident", "business", "ask", "none"]),
    text: dice.pick(["", "Bessen planten", `Regel ${dice.below(9)}`, "x".repeat(600)]),
  }));
  const project = dice.pick([null, { firstStep: dice.pick([null, "Bellen"]), when: null }]);
  const page = {
    title: dice.pick([null, "Onze oogst", "<b>oogst</b>"]),
    intro: dice.pick([null, "Wat een avond"]),
    order: dice.pick([[], [card()], [card(), card(), "never"]]),
    leftOut: dice.pick([[], [card()]]),
    withoutPhoto: dice.pick([[], [card()]]),
    names: dice.pick(["shown", "hidden"]),
  };
  return [
    [1, { type: "bring-harvest", group, table: dice.pick(["", "Tafel blauwe fiets"]), lines, project }],
    [0.7, { type: "set-page", page }],
    [0.5, { type: dice.pick(["open-page", "close-page"]) }],
  ];
}

function sheetCommands(dice: Dice, { worksheet }: Picture): readonly Weighed[] {
  const field = dice.pick(["resident", "none", ...Object.keys(worksheet)]);
  const before = String(worksheet[field] ?? "");
  const at = dice.below(before.length + 1);
  const after = dice.pick([
    "",
    `${before.slice(0, at)}${dice.pick(["a", "😀", "\nen dan"])}${before.slice(at)}`,
    `${before}\nRegel ${dice.below(100)}`,
    before.slice(at),
  ]);
  return [
    [3, { type: "edit-sheet", field, before: dice.pick([before, before, "iets anders"]), after }],
    [0.1, { type: "erase-sheet", field }],
  ];
}
