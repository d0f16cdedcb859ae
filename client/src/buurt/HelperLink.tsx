import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { buurtApi, type ShelfBoard } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { SecretLink } from "../ui/react/SecretLink.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { PaperPage } from "./PaperPage.tsx";

interface HelperLinkProps extends Pick<BuurtPartProps, "shelf" | "secret" | "texts"> {
  readonly board: ShelfBoard;
  readonly onClose: () => void;
}

/** A co-facilitator's link for one board: shown once, to scan, to copy by hand or to print. */
export function HelperLink({ shelf, board, secret, texts, onClose }: HelperLinkProps) {
  const { help: words, paper } = buurtTexts[texts.language];
  const { title } = board;
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const make = async () => {
    const reply = await buurtApi.invite(secret.id, secret.token, board.id);
    if (reply.ok) setUrl(reply.value.url);
    setProblem(reply.ok ? "" : sentenceFor(texts, reply.reason));
  };
  return (
    <Dialog title={filled(texts.language, words.title, { title })} closeWord={texts.close} onClose={onClose}>
      <p>{words.may}</p>
      {url === null ? (
        <>
          <p>{words.hint}</p>
          <p role="alert">{problem}</p>
          <button type="button" className="knop knop-hoofd" onClick={() => void make()}>
            {words.make}
          </button>
        </>
      ) : (
        <>
          <SecretLink url={url} title={words.link} hint={words.once} words={words}>
            <button type="button" className="knop" onClick={() => window.print()}>
              {words.print}
            </button>
          </SecretLink>
          <p>{words.revoke}</p>
          <PaperPage
            heading={filled(texts.language, words.heading, { title })}
            address={url}
            qrName={words.qrName}
          >
            <p>{words.may}</p>
            {shelf.reach === "room" && <p>{filled(texts.language, paper.roomOnly, { home: shelf.home })}</p>}
            <p>{words.revoke}</p>
          </PaperPage>
        </>
      )}
    </Dialog>
  );
}
