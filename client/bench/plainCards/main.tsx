/**
 * For `pnpm bench canvas`: cards as tldraw's own guide makes them, a shape with a component of HTML, in the places that
 * the server gives. The camera stands as ours does, so that as much is in view.
 */
import {
  type Editor,
  HTMLContainer,
  Rectangle2d,
  ShapeUtil,
  T,
  type TLBaseShape,
  Tldraw,
} from "@tldraw/tldraw";
import "@tldraw/tldraw/tldraw.css";
import { createRoot } from "react-dom/client";

type PlainCard = TLBaseShape<
  "card",
  { w: number; h: number; color: string; kind: string; text: string; votes: number }
>;

class PlainCardUtil extends ShapeUtil<PlainCard> {
  static override type = "card" as const;
  static override props = {
    w: T.number,
    h: T.number,
    color: T.string,
    kind: T.string,
    text: T.string,
    votes: T.number,
  };

  override getDefaultProps(): PlainCard["props"] {
    return { w: 360, h: 130, color: "#ffffff", kind: "wish", text: "", votes: 0 };
  }

  override getGeometry({ props: { w, h } }: PlainCard) {
    return new Rectangle2d({ width: w, height: h, isFilled: true });
  }

  override component({ props: { color, kind, text, votes } }: PlainCard) {
    return (
      <HTMLContainer>
        <div className="card" style={{ background: color }}>
          <p>{text}</p>
          <footer>
            <span>{kind}</span>
            <span>{votes}</span>
          </footer>
        </div>
      </HTMLContainer>
    );
  }

  override indicator({ props: { w, h } }: PlainCard) {
    return <rect width={w} height={h} />;
  }
}

interface Table {
  readonly camera: { readonly x: number; readonly y: number; readonly z: number };
  readonly cards: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

const COLORS = ["#f6d95b", "#a9d3ec", "#f3b27a", "#f2b3c4", "#c3d84a", "#ffffff"];
const SHAPE_UTILS = [PlainCardUtil];

async function lay(editor: Editor): Promise<void> {
  const { camera, cards }: Table = await (await fetch("/table.json")).json();
  editor.createShapes<PlainCard>(
    cards.map(({ x, y, text }, n) => ({
      type: "card",
      x,
      y,
      props: { text, color: COLORS[n % COLORS.length] ?? "#ffffff", votes: n % 3 },
    })),
  );
  editor.setCamera(camera, { force: true, immediate: true });
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <Tldraw
    hideUi
    shapeUtils={SHAPE_UTILS}
    options={{ maxFontsToLoadBeforeRender: 0, maxShapesPerPage: 8_000 }}
    onMount={(editor) => {
      void lay(editor);
    }}
  />,
);
