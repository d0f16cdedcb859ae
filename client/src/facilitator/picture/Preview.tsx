import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { PictureTexts } from "../../texts/picture/PictureTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { ReadyPhoto } from "./ReadyPhoto.ts";
import type { ShownPage } from "./usePictureChoice.ts";

interface PreviewProps {
  readonly photo: ReadyPhoto;
  /** Null: it has no pages. */
  readonly pages: ShownPage | null;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly words: PictureTexts;
  readonly onTurn: (page: number) => void;
  readonly onLay: () => void;
  readonly onOther: () => void;
}

/** The picture before it lies on the table; of a PDF, the page that was chosen. */
export function Preview({ photo, pages, isBusy, language, words, onTurn, onLay, onOther }: PreviewProps) {
  const isTurning = pages?.isTurning ?? false;
  return (
    <>
      <figure className={isTurning ? "plaat plaat-slaat-om" : "plaat"}>
        <img src={photo.url} alt={words.preview} />
      </figure>
      {pages !== null && pages.count > 1 && (
        <PageChoice pages={pages} language={language} words={words} onTurn={onTurn} />
      )}
      <div className="plaat-knoppen">
        <button type="button" className="knop knop-hoofd" disabled={isBusy || isTurning} onClick={onLay}>
          <Icon name="check" />
          {isBusy ? words.sending : words.lay}
        </button>
        <button type="button" className="knop" disabled={isBusy} onClick={onOther}>
          {words.other}
        </button>
      </div>
    </>
  );
}

interface PageChoiceProps {
  readonly pages: ShownPage;
  readonly language: Language;
  readonly words: PictureTexts;
  readonly onTurn: (page: number) => void;
}

function PageChoice({ pages: { page, count, isTurning }, language, words, onTurn }: PageChoiceProps) {
  return (
    <div className="plaat-bladzijden">
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={words.previousPage}
        disabled={isTurning || page === 1}
        onClick={() => onTurn(page - 1)}
      >
        <Icon name="left" />
      </button>
      <p role="status">{filled(language, words.page, { n: String(page), total: String(count) })}</p>
      <button
        type="button"
        className="knop knop-beeld"
        aria-label={words.nextPage}
        disabled={isTurning || page === count}
        onClick={() => onTurn(page + 1)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
