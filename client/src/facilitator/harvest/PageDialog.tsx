import { roomOnPage } from "@buurtbord/shared/activities/pageRoom.ts";
import { storiesOf, toldOn } from "@buurtbord/shared/activities/stories.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { JoinDetails } from "../../sync/boardApi/JoinDetails.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import type { Act } from "../DeskActions.ts";
import type { Secrets } from "../Secrets.ts";
import { SwitchRow } from "../SwitchRow.tsx";
import { PageWords } from "./PageWords.tsx";
import { ShareSection } from "./ShareSection.tsx";
import { StoryChoices } from "./StoryChoices.tsx";
import { usePage } from "./usePage.ts";
import { useTableCards } from "./useTableCards.ts";

interface PageDialogProps {
  readonly board: Board;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** How an evening is told afterwards: made ready, looked at, opened. Each choice is kept at once. */
export function PageDialog({ board, details, secrets, texts, act, onClose }: PageDialogProps) {
  const words = harvestTextsIn(board.language).page;
  const [page, change] = usePage(board, act);
  const hasTables = board.groups.some(({ table }) => table !== null);
  const tables = useTableCards(secrets, hasTables);
  const cards = tables.state === "seen" ? tables.cards : undefined;
  const stories = storiesOf({ ...board, page: { ...page, isOpen: false } }, cards);
  const { tooMuch } = roomOnPage(toldOn(page, stories));
  const withTables = page.tables === "told";
  const withNames = page.names === "shown";
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <p>{words.about}</p>
      <PageWords board={board} page={page} change={change} />
      <section className="oogst">
        <SwitchRow
          icon={withNames ? "nametag" : "nameless"}
          name={words.names}
          hint={words.namesHint}
          isOn={withNames}
          texts={texts}
          onPress={() => void change({ names: withNames ? "hidden" : "shown" })}
        />
        {hasTables && (
          <SwitchRow
            icon="chair"
            name={words.tables}
            hint={words.tablesHint}
            isOn={withTables}
            texts={texts}
            onPress={() => void change({ tables: withTables ? "left-out" : "told" })}
          />
        )}
        {withTables && tables.state === "unseen" && <p role="status">{words.tablesUnseen}</p>}
      </section>
      <StoryChoices
        language={board.language}
        page={page}
        stories={stories}
        tooMuch={tooMuch}
        change={change}
      />
      <ShareSection board={board} details={details} secrets={secrets} act={act} />
    </Dialog>
  );
}
