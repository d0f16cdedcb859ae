/** @jsxImportSource preact */
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { useState } from "preact/hooks";
import { AskPanel } from "./AskPanel.tsx";
import type { Draft } from "./Draft.ts";
import { LanguagePanel } from "./LanguagePanel.tsx";
import { MinePanel } from "./MinePanel.tsx";
import type { PanelProps } from "./PanelProps.ts";
import type { PhoneRoom, PhoneState } from "./PhoneRoom.ts";
import type { ChangeDraft } from "./useDraft.ts";
import type { Panel, Turn } from "./usePanel.ts";
import { useWords } from "./words.ts";

interface CurrentPanelProps extends Pick<PanelProps, "activity" | "shared" | "doing"> {
  readonly panel: Panel;
  readonly turn: Turn;
  readonly verbs: readonly Verb[];
  readonly state: PhoneState;
  readonly room: PhoneRoom;
  readonly draft: Draft;
  readonly changeDraft: ChangeDraft;
  readonly chooseLanguage: (language: Language) => void;
}

/** The question, what is one's own, or the languages. */
export function CurrentPanel({
  panel,
  turn,
  verbs,
  state,
  room,
  chooseLanguage,
  ...rest
}: CurrentPanelProps) {
  const { language } = useWords();
  const [verb, setVerb] = useState<Verb | null>(null);
  const props = {
    ...rest,
    activityTexts: rest.activity.texts[language],
    send: (...command: Parameters<PhoneRoom["send"]>) => room.send(...command),
    typing: () => room.typing(),
    stopTyping: (doing: "nothing" | "done") => room.stopTyping(doing),
  };
  switch (panel.at) {
    case "ask": {
      const chosen = verb !== null && verbs.includes(verb) ? verb : verbs[0];
      return <AskPanel {...props} verbs={verbs} verb={chosen} chooseVerb={setVerb} sent={turn.showSent} />;
    }
    case "mine":
      return (
        <MinePanel
          {...props}
          sent={panel.sent}
          state={state}
          tryNow={() => room.wake()}
          canWrite={verbs.includes("add")}
          forget={(id) => room.forget(id)}
          turn={turn}
        />
      );
    case "language":
      return (
        <LanguagePanel
          send={props.send}
          keptUntil={rest.shared.keptUntil}
          choose={(chosen) => {
            chooseLanguage(chosen);
            turn.ask();
          }}
        />
      );
    default:
      return unreachable(panel);
  }
}
