import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useState } from "react";
import { LinksApi, type MadeLink } from "../sync/boardApi/linksApi.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { NewLink } from "./NewLink.tsx";
import { openScreen } from "./openScreen.ts";
import type { Secrets } from "./Secrets.ts";
import { SwitchRow } from "./SwitchRow.tsx";

interface ScreenDialogProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** How the board looks to the room, and where else it can be opened. */
export function ScreenDialog({ board, secrets, texts, act, onClose }: ScreenDialogProps) {
  const words = texts.facilitator.screen;
  const { look, motion, lines } = board.meeting;
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <section>
        <h3>{words.looks}</h3>
        <SwitchRow
          icon="sun"
          name={words.contrast}
          hint={words.contrastHint}
          isOn={look === "contrast"}
          texts={texts}
          onPress={() => void act({ type: "set-look", look: look === "warm" ? "contrast" : "warm", motion })}
        />
        <SwitchRow
          icon="pause"
          name={words.calm}
          hint={words.calmHint}
          isOn={motion === "calm"}
          texts={texts}
          onPress={() => void act({ type: "set-look", look, motion: motion === "calm" ? "lively" : "calm" })}
        />
        {activityOf(board).institution !== undefined && (
          <SwitchRow
            icon="building"
            name={words.lines}
            hint={words.linesHint}
            isOn={lines === "meaning"}
            texts={texts}
            onPress={() => void act({ type: "set-lines", lines: lines === "plain" ? "meaning" : "plain" })}
          />
        )}
      </section>
      <OpenSection secrets={secrets} texts={texts} />
    </Dialog>
  );
}

/** Once more from this laptop, or by a link on another device. */
function OpenSection({ secrets, texts }: Pick<ScreenDialogProps, "secrets" | "texts">) {
  const words = texts.facilitator.screen;
  const { topBar } = texts.facilitator;
  const [made, setMade] = useState<MadeLink | null>(null);
  const [message, setMessage] = useState("");
  const makeLink = async () => {
    const reply = await new LinksApi(secrets.boardId, secrets.token).make("screen");
    setMessage(reply.ok ? "" : sentenceFor(texts, reply.reason));
    if (reply.ok) setMade(reply.value);
  };
  return (
    <section>
      <h3>{words.elsewhere}</h3>
      <p>{words.elsewhereHint}</p>
      <p className="scherm-knoppen">
        <button
          type="button"
          className="knop"
          onClick={() => setMessage(openScreen(secrets) ? topBar.screenOpened : topBar.screenBlocked)}
        >
          <Icon name="screen" />
          {topBar.openScreen}
        </button>
        <button type="button" className="knop" onClick={() => void makeLink()}>
          <Icon name="plus" />
          {words.makeLink}
        </button>
      </p>
      <p role="status">{message}</p>
      {made !== null && <NewLink key={made.id} made={made} texts={texts} />}
    </section>
  );
}
