import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useState, useSyncExternalStore } from "react";
import { boardApi } from "../../sync/boardApi/boardApi.ts";
import type { JoinDetails } from "../../sync/boardApi/JoinDetails.ts";
import { harvestTextsIn } from "../../texts/harvest/harvestTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { SecretLink } from "../../ui/react/SecretLink.tsx";
import type { Act } from "../DeskActions.ts";
import { fileName } from "../image/imageName.ts";
import type { Secrets } from "../Secrets.ts";
import { saveFile } from "../saveFile.ts";

interface ShareSectionProps {
  readonly board: Board;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly act: Act;
}

/** To look at and to print; as a file; and where people can reach this server from home, open to whoever has the link. */
export function ShareSection({ board, details, secrets, act }: ShareSectionProps) {
  const words = harvestTextsIn(board.language).page;
  const { reach, address } = useSyncExternalStore(details.onChange, details.get);
  const [said, setSaid] = useState("");
  const isOpen = board.page?.isOpen === true;
  const save = async () => {
    const reply = await boardApi.harvestPage(secrets.boardId, secrets.token);
    if (reply.ok) saveFile(reply.value, fileName(board.page?.title ?? board.title, ` - ${words.fileName}`));
    setSaid(reply.ok ? words.saved : words.fails);
  };
  return (
    <section className="oogst">
      <div className="oogst-doen">
        {/* The token goes in the form: it is in no address. */}
        <form method="post" action={`/o/${secrets.boardId}`} target="_blank" rel="noopener">
          <input type="hidden" name="token" value={secrets.token} />
          <button type="submit" className="knop" aria-description={words.viewHint}>
            <Icon name="eye" />
            {words.view}
          </button>
        </form>
        <button type="button" className="knop" onClick={() => void save()}>
          <Icon name="keep" />
          {words.file}
        </button>
      </div>
      <p role="status">{said}</p>
      {isOpen && address !== null && reach === "everywhere" && (
        <SecretLink
          url={`${address}/o/${secrets.boardId}`}
          title={words.link}
          hint={words.linkHint}
          words={words}
        />
      )}
      {reach === "room" && <p>{words.roomOnly}</p>}
      {reach === "everywhere" && !isOpen && <p>{words.openHint}</p>}
      {(reach === "everywhere" || isOpen) && (
        <button
          type="button"
          className={isOpen ? "knop" : "knop knop-hoofd"}
          onClick={() => void act({ type: isOpen ? "close-page" : "open-page" })}
        >
          <Icon name={isOpen ? "lock" : "open"} />
          {isOpen ? words.close : words.open}
        </button>
      )}
    </section>
  );
}
