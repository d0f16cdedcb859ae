import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useSyncExternalStore } from "react";
import type { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import { inviteTexts } from "../texts/remote/inviteTexts.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { clockTime } from "../ui/clockTime.ts";
import { Dialog } from "../ui/react/Dialog.tsx";
import { Icon } from "../ui/react/Icon.tsx";
import { Qr } from "../ui/react/Qr.tsx";
import type { Secrets } from "./Secrets.ts";
import { type Invitation, useInvitation } from "./useInvitation.ts";
import "./remoteDialog.css";

interface RemoteDialogProps {
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly onClose: () => void;
}

/** A code that works once, for five minutes, and what became of it. */
export function RemoteDialog({ details, secrets, texts, onClose }: RemoteDialogProps) {
  const invite = inviteTexts[texts.language];
  const [invitation, makeAnother] = useInvitation(secrets);
  const { address } = useSyncExternalStore(details.onChange, details.get);
  return (
    <Dialog title={invite.title} closeWord={texts.close} onClose={onClose}>
      <Shown
        invitation={invitation}
        address={address}
        boardId={secrets.boardId}
        language={texts.language}
        onAnother={makeAnother}
      />
    </Dialog>
  );
}

interface ShownProps {
  readonly invitation: Invitation;
  /** Where phones find this laptop; null: they can't. */
  readonly address: string | null;
  readonly boardId: Secrets["boardId"];
  readonly language: Language;
  readonly onAnother: () => void;
}

function Shown({ invitation, address, boardId, language, onAnother }: ShownProps) {
  const invite = inviteTexts[language];
  const another = (
    <button type="button" className="knop" onClick={onAnother}>
      <Icon name="repeat" />
      {invite.newCode}
    </button>
  );
  if (address === null) return <p className="meedoen-let-op">{invite.noAddress}</p>;
  if (invitation.at === "making") return <p role="status">{invite.loading}</p>;
  if (invitation.at === "failed") {
    return (
      <>
        <p role="alert">{invite.failed}</p>
        {another}
      </>
    );
  }
  const { invited, state } = invitation;
  if (state.state !== "waiting") {
    const { title, text } = invite[state.state];
    return (
      <div className={`bediening-af bediening-${state.state}`} role="status">
        <Icon name={state.state === "used" ? "check" : "clock"} />
        <div>
          <h3>{title}</h3>
          <p>{text}</p>
          {another}
        </div>
      </div>
    );
  }
  return (
    <div className="bediening-code">
      <Qr text={`${address}/a/${boardId}#${invited.secret}`} label={invite.qrName} className="bediening-qr" />
      <div>
        <p>{invite.text}</p>
        <p>
          <b>{filled(language, invite.timeLeft, { time: clockTime(state.seconds) })}</b>
        </p>
        {another}
      </div>
    </div>
  );
}
