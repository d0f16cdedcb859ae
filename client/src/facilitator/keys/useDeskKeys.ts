import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import { stepAfter, stepBefore } from "@buurtbord/shared/board/walk.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { CanvasTool } from "../../canvas/CanvasHands.ts";
import { type Keys, useKeys } from "../../keys/useKeys.ts";
import type { Wished } from "../../sync/wished/Wished.ts";
import type { Act } from "../DeskActions.ts";
import { inLight } from "../evening/inLight.ts";
import { whatIsHidden } from "../evening/whatIsHidden.ts";
import type { Side } from "../Side.ts";
import { useUndoKey } from "../useUndoKey.ts";
import type { AskedLast } from "./AskedLast.ts";
import { goToPart, isInPart } from "./goToPart.ts";
import { LETTER } from "./keyGroups.ts";
import { putsDown } from "./putsDown.ts";
import { usePartsKey } from "./usePartsKey.ts";

interface DeskForKeys {
  readonly board: Board;
  readonly presence: Presence | null;
  readonly act: Act;
  /** Of what goes through `act`. */
  readonly asked: AskedLast;
  /** What is chosen on the canvas. */
  readonly chosen: readonly CardId[];
  /** Null: there is no canvas. */
  readonly tool: CanvasTool | null;
  readonly onTool: (tool: CanvasTool) => void;
  readonly side: Side | null;
  readonly onSide: (side: Side | null) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onWrite: () => void;
  readonly onTidy: () => void;
  readonly onReveal: () => void;
  readonly onCountDots: () => void;
  readonly onDialog: (dialog: "join" | "snapshots" | "take" | "keys") => void;
}

/** What each key does on the desk. All of it can be done with a button as well. */
export function useDeskKeys(desk: DeskForKeys): void {
  useUndoKey(desk.onUndo);
  usePartsKey();
  useKeys({ ...eveningKeys(desk), ...boardKeys(desk) });
}

function eveningKeys({ board, presence, act, asked, onReveal, onCountDots, ...desk }: DeskForKeys): Keys {
  const go = (to: Step | null) => (to === null ? null : () => void act({ type: "set-step", stepId: to.id }));
  const [next, previous] = [go(stepAfter(board)), go(stepBefore(board))];
  const { drafts, dots, answers } = whatIsHidden(board, presence);
  return {
    [LETTER.next]: next,
    pagedown: next,
    [LETTER.previous]: previous,
    pageup: previous,
    [LETTER.programme]: panelKey(desk, "programme"),
    [LETTER.reveal]: drafts ? onReveal : dots === "given" || answers ? onCountDots : null,
    [LETTER.lookUp]: () => {
      const { phones } = asked.of(board);
      void act({ type: "set-phones", phones: phones === "open" ? "look-up" : "open" });
    },
    [LETTER.black]: () => {
      const { wall } = asked.of(board);
      void act({ type: "set-wall", wall: wall === "black" ? "shown" : "black" });
    },
    [LETTER.join]: () => desk.onDialog("join"),
  };
}

function boardKeys(desk: DeskForKeys): Keys {
  const { tool, onTool, board, act, asked } = desk;
  const light = () => {
    const cards = cardsToLight(board, asked.of(board), desk.chosen);
    if (cards !== null) void act(inLight(cards));
  };
  return {
    [LETTER.write]: desk.onWrite,
    [LETTER.tidy]: desk.onTidy,
    [LETTER.snapshot]: () => desk.onDialog("snapshots"),
    [LETTER.takeHome]: () => desk.onDialog("take"),
    [LETTER.undo]: desk.canUndo ? desk.onUndo : null,
    [LETTER.list]: panelKey(desk, "list"),
    [LETTER.board]: () => goToPart(tool === null ? "side" : "board"),
    [LETTER.connect]: tool === null ? null : () => onTool(tool === "connect" ? "select" : "connect"),
    escape: putsDown(tool, onTool),
    [LETTER.light]: light,
    [LETTER.keys]: () => desk.onDialog("keys"),
  };
}

/** Opens a panel, goes to it, or closes it for who is in it. */
function panelKey({ side, onSide }: Pick<DeskForKeys, "side" | "onSide">, panel: Side): () => void {
  return () => {
    if (side !== panel) onSide(panel);
    else if (isInPart("side")) onSide(null);
    else goToPart("side");
  };
}

/** Those that are chosen, on the canvas or in the list; none: what is in the light goes out of it. Null: nothing is. */
function cardsToLight(
  { cards }: Board,
  { spotlight, part }: Pick<Wished, "spotlight" | "part">,
  chosen: readonly CardId[],
): readonly CardId[] | null {
  const inList = document.activeElement?.closest<HTMLElement>("[data-card]")?.dataset.card as
    | CardId
    | undefined;
  const wanted = (inList === undefined ? chosen : [inList]).filter((id) => cards.has(id));
  const lit = part?.part === "cards" ? part.cards : spotlight === null ? [] : [spotlight];
  const isOther = wanted.length !== lit.length || wanted.some((id) => !lit.includes(id));
  if (wanted.length > 0 && isOther) return wanted;
  return spotlight === null && part === null ? null : [];
}
