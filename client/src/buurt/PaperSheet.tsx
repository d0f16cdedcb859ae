import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { PaperPage } from "./PaperPage.tsx";
import type { BuurtSecret } from "./secretOfPage.ts";

interface PaperSheetProps extends Pick<BuurtPartProps, "shelf" | "secret" | "texts" | "onProblem"> {
  readonly renewed: (secret: BuurtSecret) => void;
}

/** So many names of boards leave room on one sheet for what must stand on it. */
const MOST_TITLES = 6;

/** The link of the buurt on paper, for another device or a browser that forgot it. On the screen the secret is not shown. */
export function PaperSheet({ shelf, secret, texts, renewed, onProblem }: PaperSheetProps) {
  const words = buurtTexts[texts.language].paper;
  const [renewal, setRenewal] = useState<"none" | "asked" | "done">("none");
  const rotate = async () => {
    const reply = await buurtApi.rotate(secret.id, secret.token);
    if (!reply.ok) return onProblem(reply.reason);
    setRenewal("done");
    renewed({ id: secret.id, token: reply.value.token });
  };
  return (
    <section className="buurt-deel">
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <button type="button" className="knop" onClick={() => window.print()}>
        {words.print}
      </button>
      <p role="status">{renewal === "done" ? words.newLinkDone : words.newLinkHint}</p>
      {renewal === "asked" ? (
        <div className="buurt-knoppen">
          <button type="button" className="knop" onClick={() => void rotate()}>
            {words.newLinkSure}
          </button>
          <button type="button" className="knop knop-stil" onClick={() => setRenewal("none")}>
            {words.keepLink}
          </button>
        </div>
      ) : (
        <button type="button" className="knop knop-stil" onClick={() => setRenewal("asked")}>
          {words.newLink}
        </button>
      )}
      <OnPaper shelf={shelf} secret={secret} texts={texts} />
    </section>
  );
}

function OnPaper({ shelf, secret, texts }: Pick<PaperSheetProps, "shelf" | "secret" | "texts">) {
  const { language } = texts;
  const words = buurtTexts[language].paper;
  const { boards, home } = shelf;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(Date.now());
  const titles = boards.slice(0, MOST_TITLES);
  const left = boards.length - titles.length;
  return (
    <PaperPage
      heading={filled(texts.language, words.heading, { name: shelf.name })}
      address={`${home}/n/${secret.id}#${secret.token}`}
      qrName={words.qrName}
    >
      <p>{words.opens}</p>
      <p className="papieren-let-op">{words.keepSafe}</p>
      {shelf.reach === "room" && <p>{filled(texts.language, words.roomOnly, { home })}</p>}
      <p>{filled(texts.language, words.noCopy, { home })}</p>
      {titles.length > 0 && (
        <div>
          <h2>{words.boards}</h2>
          <ul>
            {titles.map(({ id, title }) => (
              <li key={id} dir="auto">
                {title}
              </li>
            ))}
            {left > 0 && <li>{filled(language, words.more, { n: left })}</li>}
          </ul>
        </div>
      )}
      <p>{filled(texts.language, words.madeOn, { date })}</p>
    </PaperPage>
  );
}
