import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { TablesApi } from "../../sync/boardApi/tablesApi.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { tablesTextsIn } from "../../texts/tables/tablesTextsIn.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { Icon } from "../../ui/react/Icon.tsx";
import type { Act } from "../DeskActions.ts";
import type { Secrets } from "../Secrets.ts";
import { MapChoice } from "./MapChoice.tsx";
import { SayToAll } from "./SayToAll.tsx";
import { TableCard } from "./TableCard.tsx";
import "./tables.css";

interface TablesDialogProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  /** As they were seen last. */
  readonly tables: readonly TableNow[];
  readonly onClose: () => void;
}

/** The tables of the groups: opened with one press, seen all at once, spoken to together. */
export function TablesDialog({ board, secrets, texts, act, tables, onClose }: TablesDialogProps) {
  const words = tablesTextsIn(texts.language);
  const missing = board.groups.filter(({ table }) => table === null).length;
  const opened = board.groups.length - missing;
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      {board.groups.length === 0 && <p>{words.noGroups}</p>}
      {missing > 0 && <OpenTables missing={missing} isFirst={opened === 0} secrets={secrets} texts={texts} />}
      {opened > 0 && (
        <>
          <SayToAll board={board} texts={texts} words={words.say} act={act} />
          <section>
            <h3>{words.all}</h3>
            <ul className="tafels">
              {tables.map((now) => {
                const group = board.groups.find(({ id }) => id === now.group);
                return (
                  group && <TableCard key={now.boardId} {...{ board, group, now, secrets, texts, words }} />
                );
              })}
            </ul>
          </section>
        </>
      )}
      {board.groups.length > 0 && <MapChoice secrets={secrets} texts={texts} words={words.map} />}
    </Dialog>
  );
}

interface OpenTablesProps extends Pick<TablesDialogProps, "secrets" | "texts"> {
  readonly missing: number;
  readonly isFirst: boolean;
}

function OpenTables({ missing, isFirst, secrets, texts }: OpenTablesProps) {
  const { language } = texts;
  const words = tablesTextsIn(language);
  const [state, setState] = useState<{ readonly at: "rest" | "busy"; readonly message: string }>({
    at: "rest",
    message: "",
  });
  const open = async () => {
    setState({ at: "busy", message: words.opening });
    const reply = await new TablesApi(secrets.boardId, secrets.token).open();
    const message = reply.ok
      ? filled(language, words.opened, { n: reply.value.length })
      : sentenceFor(texts, reply.reason);
    setState({ at: "rest", message });
  };
  return (
    <section>
      <p>{words.about}</p>
      <button
        type="button"
        className="knop knop-hoofd"
        disabled={state.at === "busy"}
        onClick={() => void open()}
      >
        <Icon name="plus" />
        {isFirst ? words.open : filled(language, words.openMore, { n: missing })}
      </button>
      <p role="status">{state.message}</p>
    </section>
  );
}
