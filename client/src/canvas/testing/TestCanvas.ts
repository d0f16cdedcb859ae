import {
  createTLStore,
  type Editor,
  type TLPageId,
  type TLRecord,
  type TLShape,
  type TLShapeId,
} from "@tldraw/tldraw";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { Arrivals } from "../Arrivals.ts";
import { BoardProjector, type ProjectedEditor } from "../BoardProjector.ts";
import { SHAPE_UTILS } from "../shapeUtils.ts";

const PAGE = "page:page" as TLPageId;

/** A canvas without a screen: tldraw's own store with its own checks, and the board on it. */
export class TestCanvas {
  readonly store = createTLStore({ shapeUtils: SHAPE_UTILS, bindingUtils: [] });
  readonly projector: BoardProjector;
  readonly #frames: (() => void)[] = [];

  constructor(live: LiveBoard) {
    const editor = {
      store: this.store,
      getCurrentPageId: () => PAGE,
      getCurrentPageShapeIds: () => new Set(this.shapes.map(({ id }) => id)),
      getSelectedShapeIds: () => [],
      getShape: (id: TLShapeId) => this.store.get(id),
      isIn: () => false,
    } as unknown as ProjectedEditor;
    this.projector = new BoardProjector(editor as Editor, live, new Arrivals(), (run) =>
      this.#frames.push(run),
    );
  }

  get shapes(): readonly TLShape[] {
    return this.store
      .allRecords()
      .filter((record: TLRecord): record is TLShape => record.typeName === "shape");
  }

  /** What lies on it: cards by their id, drawings by theirs. */
  get names(): readonly string[] {
    return this.shapes.map(({ id }) => id.replace("shape:card.", "")).toSorted();
  }

  /** The next picture is drawn. */
  frame(): void {
    for (const run of this.#frames.splice(0)) run();
  }
}
