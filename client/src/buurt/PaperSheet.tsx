import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useState } from "react";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { Qr } from "../ui/react/Qr.tsx";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import type { BuurtSecret } from "./secretOfPage.ts";

interface PaperSheetProps extends Pick<BuurtPartProps, "shelf" | "secret" | "texts" | "onProblem"> {
  readonly renewed: (secret: BuurtSecret) => void;
}

/** The link of the buurt on paper, for another device or a browser that forgot it. On the screen the secret is not shown. */
export function PaperSheet({ shelf, secret, texts, renewed, onProblem }: PaperSheetProps) {
  const words = buurtTexts[texts.language].paper;
  const [isNew, setIsNew] = useState(false);
  const rotate = async () => {
    const reply = await buurtApi.rotate(secret.id, secret.token);
    if (!reply.ok) return onProblem(reply.reason);
    setIsNew(true);
    renewed({ id: secret.id, token: reply.value.token });
  };
  const address = `${shelf.home}/n/${secret.id}#${secret.token}`;
  const today = new Intl.DateTimeFormat(texts.language, { dateStyle: "long" }).format(Date.now());
  return (
    <section className="buurt-deel">
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <button type="button" className="knop" onClick={() => window.print()}>
        {words.print}
      </button>
      <p>{isNew ? words.newLinkDone : words.newLinkHint}</p>
      <button type="button" className="knop knop-stil" onClick={() => void rotate()}>
        {words.newLink}
      </button>
      <div className="buurt-papier" aria-hidden="true">
        <h1 dir="auto">{filled(words.heading, { name: shelf.name })}</h1>
        <Qr text={address} label={words.qrName} className="buurt-qr" />
        <p className="buurt-adres">{address}</p>
        <p>{words.keepSafe}</p>
        <p>{filled(words.noCopy, { home: shelf.home })}</p>
        <ul>
          {shelf.boards.map(({ id, title }) => (
            <li key={id} dir="auto">
              {title}
            </li>
          ))}
        </ul>
        <p>{filled(words.madeOn, { date: today })}</p>
      </div>
    </section>
  );
}
