import type { KeysTexts } from "../../texts/keys/KeysTexts.ts";

interface KeyRow {
  /** One of these. */
  readonly keys: readonly string[];
  readonly does: string;
}

interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** Letters that do something anywhere on the desk. */
export const LETTER = {
  next: "n",
  previous: "p",
  programme: "d",
  reveal: "r",
  lookUp: "k",
  black: "b",
  join: "j",
  write: "w",
  tidy: "t",
  snapshot: "m",
  takeHome: "e",
  undo: "u",
  list: "l",
  board: "g",
  keys: "?",
  connect: "c",
  light: "s",
} as const;

const shown = (letter: keyof typeof LETTER) => LETTER[letter].toUpperCase();

/** Whose keys: who leads the evening has more to do than a group at its laptop. */
export type KeysOf = "leader" | "group";

/** All keys, as they are read. Next, previous and black are where a presenter's clicker has them. */
export function keyGroups(texts: KeysTexts, whose: KeysOf): readonly KeyGroup[] {
  const leads = whose === "leader";
  return [...(leads ? [eveningKeys(texts)] : []), deskKeys(texts, leads), cardKeys(texts, leads)];
}

function eveningKeys({ names, groups: { evening } }: KeysTexts): KeyGroup {
  return {
    title: evening.title,
    rows: [
      { keys: [shown("next"), names.pageDown], does: evening.next },
      { keys: [shown("previous"), names.pageUp], does: evening.previous },
      { keys: [shown("programme")], does: evening.programme },
      { keys: [shown("reveal")], does: evening.reveal },
      { keys: [shown("lookUp")], does: evening.lookUp },
      { keys: [shown("black")], does: evening.black },
      { keys: [shown("join")], does: evening.join },
    ],
  };
}

function deskKeys({ names, groups: { desk } }: KeysTexts, leads: boolean): KeyGroup {
  const leading = [
    { keys: [shown("tidy")], does: desk.tidy },
    { keys: [shown("snapshot")], does: desk.snapshot },
    { keys: [shown("takeHome")], does: desk.takeHome },
  ];
  return {
    title: desk.title,
    rows: [
      { keys: [shown("write")], does: desk.write },
      ...(leads ? leading : []),
      { keys: [shown("undo"), names.undo], does: desk.undo },
      { keys: [shown("list")], does: desk.list },
      { keys: [shown("board")], does: desk.board },
      { keys: ["F6"], does: desk.part },
      { keys: [shown("keys")], does: desk.keys },
    ],
  };
}

function cardKeys({ names, groups: { card } }: KeysTexts, leads: boolean): KeyGroup {
  return {
    title: card.title,
    rows: [
      { keys: [names.arrows], does: card.choose },
      { keys: [names.home, names.end], does: card.ends },
      { keys: [names.shiftArrows], does: card.move },
      { keys: [names.shiftCtrlArrows], does: card.moveLittle },
      { keys: [names.enter], does: card.edit },
      { keys: [shown("connect")], does: card.connect },
      ...(leads ? [{ keys: [shown("light")], does: card.light }] : []),
      { keys: [names.remove], does: card.remove },
      { keys: [names.escape], does: card.none },
    ],
  };
}
