/** @jsxImportSource preact */
import { useContext, useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { PeopleContext } from "./PeopleContext.ts";
import { Said } from "./Said.tsx";
import { SureQuestion } from "./SureQuestion.tsx";
import { useWords } from "./words.ts";

interface LeavePhonePartProps {
  /** Something is not on the server yet: it would be lost. */
  readonly waits: boolean;
}

/** For a phone that is somebody else's: the board keeps what one wrote, and the phone nothing. */
export function LeavePhonePart({ waits }: LeavePhonePartProps) {
  const { leavePhone: words } = useWords().texts;
  const people = useContext(PeopleContext);
  const [asking, setAsking] = useState(false);
  if (people === null) return null;
  if (!asking) {
    return (
      <button type="button" class="knop weg" onClick={() => setAsking(true)}>
        <Icon name="leave" />
        {words.action}
      </button>
    );
  }
  return (
    <SureQuestion seed="telefoon">
      <h2>{words.title}</h2>
      <Said about={waits ? "leavePhoneWaits" : "leavePhone"} />
      <button type="button" class="knop" onClick={people.leavePhone}>
        <Icon name="leave" />
        {words.yes}
      </button>
      <button type="button" class="knop" onClick={() => setAsking(false)}>
        <Icon name="cross" />
        {words.no}
      </button>
    </SureQuestion>
  );
}
