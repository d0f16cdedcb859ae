import { isLinking } from "@buurtbord/shared/activities/isLinking.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { type Atom, type Editor, useEditor, useValue } from "@tldraw/tldraw";
import { useRef } from "react";
import { cardShapeId, isCardShape } from "./CardShape.ts";
import type { PulledThread } from "./ConnectTool.ts";
import { type Anchor, type ThreadShape, threadPath } from "./threadPath.ts";

interface ThreadLayerProps {
  readonly board: Board;
  readonly pulled: Atom<PulledThread | null>;
}

/** The lines between cards, as wool threads under the cards. Each follows its own two cards while a hand moves them. */
export function ThreadLayer({ board, pulled }: ThreadLayerProps) {
  // What was there at first does not arrive.
  const first = useRef<ReadonlySet<string> | null>(null);
  first.current ??= new Set(board.connections.keys());
  return (
    <svg className="grond" aria-hidden="true">
      {[...board.connections.values()].map((connection) => (
        <Thread
          key={connection.id}
          connection={connection}
          isNew={!first.current?.has(connection.id)}
          links={board.meeting.lines === "meaning" && isLinking(board, connection)}
        />
      ))}
      <PulledLine pulled={pulled} />
    </svg>
  );
}

interface ThreadProps {
  readonly connection: Connection;
  readonly isNew: boolean;
  /** Whether it is shown to lead to an organisation. */
  readonly links: boolean;
}

function Thread({ connection, isNew, links }: ThreadProps) {
  const editor = useEditor();
  const { from, to, word } = connection;
  const shape = useValue("thread", () => between(anchorOf(editor, from), anchorOf(editor, to)), [
    editor,
    from,
    to,
  ]);
  if (shape === null) return null;
  return (
    <g className={links ? "draad-naar" : isNew ? "draad-komt" : undefined}>
      <Wool shape={shape} dotted={links} />
      {word !== null && <ThreadWord shape={shape} word={word} />}
    </g>
  );
}

interface WoolProps {
  readonly shape: ThreadShape;
  readonly dotted?: boolean;
}

function Wool({ shape: { path, from, to }, dotted = false }: WoolProps) {
  return (
    <>
      <path className="draad-schaduw" d={path} />
      <path className="draad-rand" d={path} pathLength={1} />
      <path className="draad-wol" d={path} pathLength={dotted ? undefined : 1} />
      <circle className="draad-knoop" cx={from[0]} cy={from[1]} r={8} />
      <circle className="draad-knoop" cx={to[0]} cy={to[1]} r={8} />
    </>
  );
}

function ThreadWord({ shape: { from, to }, word }: { readonly shape: ThreadShape; readonly word: string }) {
  return (
    <text className="draad-woord" x={(from[0] + to[0]) / 2} y={(from[1] + to[1]) / 2 + 16}>
      {word}
    </text>
  );
}

function PulledLine({ pulled }: { readonly pulled: Atom<PulledThread | null> }) {
  const editor = useEditor();
  const shape = useValue("pulled thread", () => {
    const thread = pulled.get();
    if (thread === null) return null;
    const [x, y] = thread.to;
    return between(anchorOf(editor, thread.from), { x, y, w: 0, h: 0 });
  }, [editor, pulled]);
  return shape === null ? null : <Wool shape={shape} />;
}

function anchorOf(editor: Editor, cardId: CardId): Anchor | null {
  const shape = editor.getShape(cardShapeId(cardId));
  if (shape === undefined || !isCardShape(shape)) return null;
  const { w, h } = shape.props;
  return { x: shape.x + w / 2, y: shape.y + h / 2, w, h };
}

function between(one: Anchor | null, other: Anchor | null): ThreadShape | null {
  return one === null || other === null ? null : threadPath(one, other);
}
