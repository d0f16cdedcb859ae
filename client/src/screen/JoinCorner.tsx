import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Qr } from "../ui/react/Qr.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";

interface JoinCornerProps {
  readonly joining: Joining;
  readonly door: Board["door"];
  readonly texts: TableTexts;
  readonly onLarge: () => void;
}

/** Upper right, always: who comes in late joins from here. A press shows it large. */
export function JoinCorner({ joining, door, texts, onLarge }: JoinCornerProps) {
  const { code, qr, address } = joining;
  if (door === "closed") {
    return (
      <Sheet tint="kaart-wit" seed="deur" className="wand-hoek wand-hoek-dicht">
        <Icon name="lock" /> {texts.join.doorClosed}
      </Sheet>
    );
  }
  if (code === null || address === null || qr === null) return null;
  return (
    <Sheet tint="kaart-wit" seed="hoek" className="wand-hoek">
      <button type="button" onClick={onLarge} title={texts.screen.showCode}>
        <Qr text={qr} label={texts.join.qrName} className="wand-hoek-qr" />
        <span>
          <span className="wand-hoek-adres">{typedAddress(address)}</span>
          <span className="wand-hoek-code cijfers">{groupedCode(code)}</span>
        </span>
      </button>
    </Sheet>
  );
}
