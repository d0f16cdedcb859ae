import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { useState } from "react";
import type { GivePhoto } from "../../image/photoData.ts";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import type { LiveBoard } from "../../sync/boardSync/LiveBoard.ts";
import { imageTextsIn } from "../../texts/image/imageTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Secrets } from "../Secrets.ts";
import { saveFile } from "../saveFile.ts";
import { imageName } from "./imageName.ts";
import "./image.css";

interface ImageSectionProps {
  readonly live: LiveBoard;
  readonly secrets: Secrets;
}

/** Saves what hangs on the wall, or one field of it, as an image; or copies it, where the browser allows that. */
export function ImageSection({ live, secrets }: ImageSectionProps) {
  const { board } = live;
  const words = imageTextsIn(board.language);
  const [field, setField] = useState<FieldId | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState("");
  const give: GivePhoto = async (name) => {
    const reply = await boardApi.photo(secrets.boardId, secrets.token, name);
    return reply.ok ? reply.value : null;
  };
  const make = async (run: (image: ImageMaker) => Promise<string>) => {
    if (isBusy) return;
    setIsBusy(true);
    setSaid(words.working);
    try {
      setSaid(await run(await import("./makeImage.ts")));
    } catch {
      setSaid(words.refused);
    }
    setIsBusy(false);
  };
  const save = (file: Blob | null, ending: "png" | "svg") => {
    if (file === null) return words.refused;
    saveFile(file, imageName(board.title, new Date(), ending));
    return words.saved;
  };
  const saveSvg = async ({ makeSvg }: ImageMaker) => save(await makeSvg(live, field, give), "svg");
  const savePng = async ({ makePng }: ImageMaker) => save(await makePng(live, field, give), "png");
  const copy = () => {
    if (isBusy) return;
    const copying = copied(import("./makeImage.ts").then(({ makePng }) => makePng(live, field, give)));
    void make(async () => ((await copying) ? words.copied : words.notCopied));
  };
  return (
    <section className="plaatje">
      <h3>{words.title}</h3>
      <FieldChoice live={live} field={field} onField={setField} />
      <div>
        <ImageButton words={words.png} hint={words.pngFor} onPress={() => void make(savePng)} />
        <ImageButton words={words.svg} hint={words.svgFor} onPress={() => void make(saveSvg)} />
        {canCopy() && <ImageButton words={words.copy} onPress={copy} />}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

type ImageMaker = typeof import("./makeImage.ts");

/** Whether it exists: not on an address without https, and not in every browser. */
function canCopy(): boolean {
  return typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";
}

/** Asked within the press: the file may come later, but a browser does not let one ask later. */
async function copied(png: Promise<Blob | null>): Promise<boolean> {
  const file = png.then((blob) => {
    if (blob === null) throw new Error("This browser makes no image");
    return blob;
  });
  file.catch(() => {}); // said below, if the browser looked at it at all
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": file })]);
    return true;
  } catch {
    return false;
  }
}

interface FieldChoiceProps {
  readonly live: LiveBoard;
  readonly field: FieldId | null;
  readonly onField: (field: FieldId | null) => void;
}

/** Which part comes on it: only where there are fields that lie on the table now. */
function FieldChoice({ live: { board }, field, onField }: FieldChoiceProps) {
  const words = imageTextsIn(board.language);
  const texts = boardTexts(board);
  const lying = activityOf(board).layout(board).fields;
  if (lying.length === 0) return null;
  const chosen = (id: string) => onField(lying.find((each) => each.id === id)?.id ?? null);
  return (
    <label>
      {words.what}
      <select className="invoer" value={field ?? ""} onChange={({ target }) => chosen(target.value)}>
        <option value="">{words.everything}</option>
        {lying.map(({ id }) => (
          <option key={id} value={id}>
            {texts.fields[id]?.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ImageButtonProps {
  readonly words: string;
  readonly hint?: string;
  readonly onPress: () => void;
}

function ImageButton({ words, hint, onPress }: ImageButtonProps) {
  return (
    <button type="button" className="knop" onClick={onPress}>
      <Icon name="snap" />
      <span>
        {words}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </button>
  );
}
