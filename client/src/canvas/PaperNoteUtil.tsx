import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import {
  HTMLContainer,
  NoteShapeUtil,
  RichTextLabel,
  type TLNoteShape,
  useEditor,
  useValue,
} from "@tldraw/tldraw";
import {
  FIRST_NOTE_COLOUR,
  NOTE_LETTERS,
  NOTE_LINE,
  NOTE_PADDING,
  NOTE_PAPERS,
  NOTE_SIZE,
} from "./notePapers.ts";

/** A loose note beside the cards: cut paper in one of our six colours, with words that are only words. */
export class PaperNoteUtil extends NoteShapeUtil {
  override canBind = (): boolean => false;
  override hideRotateHandle = (): boolean => true;
  /** What the canvas lays beside a note is not ours: a note exists once. */
  override getHandles = (): [] => [];

  override onBeforeCreate(next: TLNoteShape): TLNoteShape {
    const color = NOTE_PAPERS.has(next.props.color) ? next.props.color : FIRST_NOTE_COLOUR;
    const ours: TLNoteShape = { ...next, props: { ...next.props, color, size: "xl", font: "sans" } };
    return super.onBeforeCreate(ours) ?? ours;
  }

  override component(note: TLNoteShape) {
    return (
      <HTMLContainer>
        <PaperNote note={note} />
      </HTMLContainer>
    );
  }
}

function PaperNote({ note }: { readonly note: TLNoteShape }) {
  const editor = useEditor();
  const { id, type, props } = note;
  const isSelected = useValue("selected", () => editor.getSelectedShapeIds().includes(id), [editor, id]);
  const height = NOTE_SIZE + props.growY;
  const path = cutSheet(NOTE_SIZE, height, id);
  const letters = props.fontSizeAdjustment || NOTE_LETTERS[props.size] || NOTE_SIZE / 8;
  return (
    <div className="briefje" style={{ width: NOTE_SIZE, height, scale: props.scale }}>
      <svg className="kaart-papier" width={NOTE_SIZE} height={height} aria-hidden="true">
        <path className="kaart-schaduw" d={path} />
        <path className="kaart-vel" d={path} fill={`var(--${NOTE_PAPERS.get(props.color) ?? "kaart-wit"})`} />
      </svg>
      <RichTextLabel
        shapeId={id}
        type={type}
        font={props.font}
        fontSize={letters}
        lineHeight={NOTE_LINE}
        align="middle"
        verticalAlign="middle"
        richText={props.richText}
        isSelected={isSelected}
        labelColor="var(--inkt)"
        padding={NOTE_PADDING}
        wrap
      />
    </div>
  );
}
