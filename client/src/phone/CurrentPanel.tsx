/** @jsxImportSource preact */
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { useState } from "preact/hooks";
import { isUnderWay } from "../sync/outbox/OutboxEntry.ts";
import { AskPanel } from "./AskPanel.tsx";
import { LanguagePanel } from "./LanguagePanel.tsx";
import { MinePanel } from "./MinePanel.tsx";
import { restsUntil } from "./ownDoing.ts";
import type { PhoneRoom, PhoneState } from "./PhoneRoom.ts";
import { PartPanel, SpotlightPanel } from "./SpotlightPanel.tsx";
import { TellPanel } from "./TellPanel.tsx";
import type { Unsent } from "./Typed.ts";
import type { ChooseLanguage } from "./useLanguage.ts";
import type { Panel, Turn } from "./usePanel.ts";
import { useUnseen } from "./useUnseen.ts";
import type { WritePanelProps } from "./WritePanel.tsx";
import { useWords } from "./words.ts";
import { ownSheet } from "./work/ownSheet.ts";

interface CurrentPanelProps
  extends Pick<
    WritePanelProps,
    "activity" | "shared" | "doing" | "asked" | "goOn" | "name" | "typed" | "changeTyped"
  > {
  readonly panel: Panel;
  readonly turn: Turn;
  readonly verbs: readonly Verb[];
  readonly unsent: readonly Unsent[];
  readonly state: PhoneState;
  readonly room: PhoneRoom;
  readonly chooseLanguage: ChooseLanguage;
}

/** The question, what everybody looks at, what is one's own, or the languages. */
export function CurrentPanel({
  panel,
  turn,
  verbs,
  unsent,
  state,
  room,
  chooseLanguage,
  ...rest
}: CurrentPanelProps) {
  const { of } = useWords();
  const [verb, setVerb] = useState<Verb | null>(null);
  const isNew = useUnseen(unsent.length, panel.at === "mine");
  const props = {
    ...rest,
    activityTexts: of(rest.activity),
    send: (...command: Parameters<PhoneRoom["send"]>) => room.send(...command),
    typing: () => room.typing(),
    stopTyping: (doing: "nothing" | "done") => room.stopTyping(doing),
  };
  switch (panel.at) {
    case "ask": {
      const chosen = verb !== null && verbs.includes(verb) ? verb : verbs[0];
      return (
        <AskPanel
          {...props}
          verbs={verbs}
          verb={chosen}
          chooseVerb={setVerb}
          restsUntil={restsUntil(state.entries)}
          work={{
            sheet: ownSheet(rest.shared.worksheet ?? {}, state.entries, state.status.at !== "online"),
            writing: state.view.presence?.writing ?? 0,
            forget: (id) => room.forget(id),
          }}
          lookAtUnsent={isNew ? turn.showMine : null}
          sent={(id) => {
            props.goOn();
            turn.showSent(id);
          }}
        />
      );
    }
    case "spotlight": {
      const { spotlight: card, part, floor } = rest.shared.now;
      if (card) return <SpotlightPanel {...props} card={card} verbs={verbs} back={turn.ask} />;
      if (part) return <PartPanel {...props} part={part} back={turn.ask} />;
      if (floor === undefined) return null;
      const clock = state.view.floorClock;
      return <TellPanel {...props} card={floor.card} clock={clock} verbs={verbs} back={turn.ask} />;
    }
    case "mine":
      return (
        <MinePanel
          {...props}
          sent={panel.sent}
          state={state}
          tryNow={() => room.wake()}
          canWrite={verbs.includes("add")}
          forget={(id, photo) => room.forget(id, photo)}
          turn={turn}
        />
      );
    case "language":
      return (
        <LanguagePanel
          send={props.send}
          keptUntil={rest.shared.keptUntil}
          waits={state.entries.some(isUnderWay)}
          choose={async (chosen) => {
            const isThere = await chooseLanguage(chosen);
            if (isThere) turn.ask();
            return isThere;
          }}
        />
      );
    default:
      return unreachable(panel);
  }
}
