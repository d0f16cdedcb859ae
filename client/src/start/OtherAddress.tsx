import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useState } from "react";
import { boardApi } from "../sync/boardApi/boardApi.ts";
import { joinAddress, leadsHere, typedAddress } from "../sync/boardApi/joinAddress.ts";
import { keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { keptAddress } from "../sync/keptBoards/laptop.ts";
import { forgetPrinted, keptPrinted, type PrintedAddress } from "../sync/keptBoards/printedAddress.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

/** Said when a poster was printed here whose address no longer leads to this laptop. */
export function OtherAddress({ texts: { language } }: { readonly texts: TableTexts }) {
  const { otherAddress } = printTextsIn(language);
  const [other, setOther] = useState<(PrintedAddress & { readonly now: string }) | null>(null);
  useEffect(() => {
    const printed = keptPrinted();
    if (printed === null || keptBoard(printed.boardId) === undefined) return;
    void boardApi.addresses().then((reply) => {
      if (!reply.ok || leadsHere(reply.value, printed.address)) return;
      const now = joinAddress(reply.value, keptAddress());
      if (now !== null) setOther({ ...printed, now });
    });
  }, []);
  if (other === null) return null;
  const forget = () => {
    forgetPrinted();
    setOther(null);
  };
  const values = { printed: typedAddress(other.address), now: typedAddress(other.now) };
  return (
    <section className="start-adres" aria-live="polite">
      <h2>{otherAddress.title}</h2>
      <p>{filled(language, otherAddress.text, values)}</p>
      <a className="knop" href={`/p/${other.boardId}?blad=poster`}>
        {otherAddress.again}
      </a>
      <button type="button" className="knop knop-stil" onClick={forget}>
        {otherAddress.done}
      </button>
    </section>
  );
}
