import type { Board } from "@buurtbord/shared/board/Board.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import { Panel } from "../Panel.tsx";
import type { Secrets } from "../Secrets.ts";
import { GatherSection } from "./GatherSection.tsx";
import "./harvest.css";
import { ShowSection } from "./ShowSection.tsx";

interface HarvestPanelProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onPage: () => void;
  readonly onClose: () => void;
}

/** What the tables thought of comes to the hall, is shown question by question or table by table, and is told afterwards. */
export function HarvestPanel({ board, secrets, texts, act, onPage, onClose }: HarvestPanelProps) {
  const words = harvestTextsIn(board.language);
  return (
    <Panel title={words.title} icon="leaf" closeWord={texts.close} onClose={onClose}>
      <GatherSection board={board} secrets={secrets} />
      <ShowSection board={board} act={act} />
      <section className="oogst">
        <h3>{words.page.title}</h3>
        <p>{board.page?.isOpen ? words.page.isOpen : words.page.about}</p>
        <button type="button" className="knop" onClick={onPage}>
          <Icon name="book" />
          {words.page.action}
        </button>
      </section>
    </Panel>
  );
}
