import type { Board } from "@buurtbord/shared/board/Board.ts";
import { KEEP_DAYS } from "@buurtbord/shared/commands/Command.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import type { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import { forgetBoard } from "../sync/keptBoards/keptBoards.ts";
import { keptUntilSentence } from "../texts/keptUntilSentence.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import type { Act } from "./DeskActions.ts";
import { DoorSection } from "./DoorSection.tsx";
import { LinksSection } from "./LinksSection.tsx";
import type { Secrets } from "./Secrets.ts";

interface AccessDialogProps {
  readonly board: Board;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly act: Act;
  /** This page's own link has a new secret. */
  readonly renewed: (token: string) => void;
  readonly onClose: () => void;
}

/** Who may come in and how, how long the board is kept, and the way to erase it. */
export function AccessDialog({ board, details, secrets, texts, act, renewed, onClose }: AccessDialogProps) {
  return (
    <Dialog title={texts.facilitator.access.title} closeWord={texts.close} onClose={onClose}>
      <LinksSection secrets={secrets} texts={texts} renewed={renewed} />
      <DoorSection board={board} texts={texts} act={act} />
      <KeepSection board={board} details={details} texts={texts} act={act} />
      <EraseSection title={board.title} secrets={secrets} texts={texts} />
    </Dialog>
  );
}

function KeepSection({
  board,
  details,
  texts,
  act,
}: Pick<AccessDialogProps, "board" | "details" | "texts" | "act">) {
  const { access } = texts.facilitator;
  const { lastActivityAt } = useSyncExternalStore(details.onChange, details.get);
  const choose = (typed: string) => {
    const days = KEEP_DAYS.find((one) => String(one) === typed);
    if (days !== undefined) void act({ type: "set-keep-days", days });
  };
  return (
    <section>
      <h3>{access.keep}</h3>
      {lastActivityAt !== null && (
        <p role="status">
          <b>{keptUntilSentence(texts, board, lastActivityAt)}.</b>
        </p>
      )}
      <p>{access.keepHint}</p>
      <label>
        {access.keepLabel}
        <select className="invoer" value={board.keepDays} onChange={({ target }) => choose(target.value)}>
          {KEEP_DAYS.map((days) => (
            <option key={days} value={days}>
              {access.keepChoices[days]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface EraseSectionProps extends Pick<AccessDialogProps, "secrets" | "texts"> {
  readonly title: string;
}

function EraseSection({ title, secrets, texts }: EraseSectionProps) {
  const { boardId, token } = secrets;
  const { access } = texts.facilitator;
  const [typed, setTyped] = useState("");
  const [message, setMessage] = useState("");
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== title.trim()) return;
    const reply = await boardApi.erase(boardId, token);
    if (!reply.ok) return setMessage(sentenceFor(texts, reply.reason));
    forgetBoard(boardId);
    location.assign("/");
  };
  return (
    <form className="wis" onSubmit={erase}>
      <h3>{access.eraseBoard}</h3>
      <p>{access.eraseBoardHint}</p>
      <label>
        {filled(texts.language, access.eraseBoardLabel, { title })}
        <input
          className="invoer"
          value={typed}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="knop knop-weg" disabled={typed.trim() !== title.trim()}>
        <Icon name="trash" />
        {access.eraseBoardYes}
      </button>
      <p role="alert">{message}</p>
    </form>
  );
}
