import { BringBack } from "../newBoard/BringBack.tsx";
import { NewBoardForm } from "../newBoard/NewBoardForm.tsx";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { JoinByCode } from "./JoinByCode.tsx";
import { KeptBoards } from "./KeptBoards.tsx";
import { OtherAddress } from "./OtherAddress.tsx";
import { OurBuurt } from "./OurBuurt.tsx";

/** Where everything begins: on a phone with a code, on a laptop with a new board or one from before. */
export function StartPage({ texts }: { readonly texts: TableTexts }) {
  const { start } = texts;
  return (
    <main className="start">
      <header className="start-kop">
        <h1>{start.name}</h1>
        <p>{start.purpose}</p>
        <OtherAddress texts={texts} />
      </header>
      <JoinByCode texts={texts} />
      <section className="start-nieuw">
        <NewBoardForm texts={texts} create={boardApi.create}>
          <h2>{start.create.title}</h2>
        </NewBoardForm>
      </section>
      <OurBuurt texts={texts} />
      <div className="start-eerder">
        <KeptBoards texts={texts} />
        <BringBack texts={texts} bring={boardApi.bringBack} />
      </div>
      <p>
        <a className="knop knop-stil" href="/over">
          {start.about}
        </a>
      </p>
    </main>
  );
}
