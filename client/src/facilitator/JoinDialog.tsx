import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type FormEvent, useEffect, useState, useSyncExternalStore } from "react";
import type { JoinDetails, Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import { keepAddress, keepWifi, keptWifi } from "../sync/keptBoards/laptop.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Qr } from "../ui/react/Qr.tsx";
import type { Act } from "./DeskActions.ts";
import { DoorSection } from "./DoorSection.tsx";
import { PaperButton } from "./PaperButton.tsx";
import type { Secrets } from "./Secrets.ts";
import "./joinDialog.css";

interface JoinDialogProps {
  readonly board: Board;
  readonly secrets: Secrets;
  readonly details: JoinDetails;
  readonly texts: TableTexts;
  readonly act: Act;
  readonly onClose: () => void;
}

/** How people come in: code, QR, which of the laptop's addresses, the door, and the Wi-Fi for the wall. */
export function JoinDialog({ board, details, secrets, texts, act, onClose }: JoinDialogProps) {
  const joining = useSyncExternalStore(details.onChange, details.get);
  useEffect(() => void details.refresh(), [details]);
  const { join } = texts.facilitator;
  const { section } = printTextsIn(board.language);
  return (
    <Dialog title={join.title} closeWord={texts.close} onClose={onClose}>
      <div className="meedoen">
        {joining.qr !== null && <Qr text={joining.qr} label={texts.join.qrName} className="meedoen-qr" />}
        <div>
          {joining.code !== null && <p className="meedoen-code cijfers">{groupedCode(joining.code)}</p>}
          <Address joining={joining} details={details} texts={texts} />
          <PaperButton product="poster" secrets={secrets} heldBack={section.heldBack}>
            {section.poster}
          </PaperButton>
        </div>
      </div>
      <DoorSection board={board} texts={texts} act={act} />
      <WifiForm details={details} texts={texts} />
    </Dialog>
  );
}

interface AddressProps extends Pick<JoinDialogProps, "details" | "texts"> {
  readonly joining: Joining;
}

function Address({ joining, details, texts }: AddressProps) {
  const { join } = texts.facilitator;
  if (joining.address === null) return <p className="meedoen-let-op">{join.noAddress}</p>;
  if (joining.choices.length < 2) return <p>{typedAddress(joining.address)}</p>;
  const choose = (url: string) => {
    keepAddress(url);
    details.show();
  };
  return (
    <label>
      {join.address}
      <select className="invoer" value={joining.address} onChange={({ target }) => choose(target.value)}>
        {joining.choices.map(({ url, label }) => (
          <option key={url} value={url}>
            {[typedAddress(url), label].filter((part) => part !== "").join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}

function WifiForm({ details, texts }: Pick<JoinDialogProps, "details" | "texts">) {
  const { join } = texts.facilitator;
  const [wifi, setWifi] = useState(() => keptWifi() ?? { name: "", password: "" });
  const [isKept, setIsKept] = useState(false);
  const change = (news: Partial<typeof wifi>) => {
    setWifi({ ...wifi, ...news });
    setIsKept(false);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keepWifi(wifi);
    details.show();
    setIsKept(true);
  };
  return (
    <form className="meedoen-wifi" onSubmit={keep}>
      <h3>{join.wifi}</h3>
      <p>{join.wifiHint}</p>
      <label>
        {join.wifiName}
        <input
          className="invoer"
          value={wifi.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label>
        {join.wifiPassword}
        <input
          className="invoer"
          value={wifi.password}
          autoComplete="off"
          onChange={({ target }) => change({ password: target.value })}
        />
      </label>
      <button type="submit" className="knop">
        {join.wifiSave}
      </button>
      <p role="status">{isKept && wifi.name !== "" ? join.wifiKept : ""}</p>
    </form>
  );
}
