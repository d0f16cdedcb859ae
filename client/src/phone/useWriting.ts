import type { CardKindId, CommandId } from "@buurtbord/shared/board/ids.ts";
import { useRef, useState } from "preact/hooks";
import type { Draft } from "./Draft.ts";
import type { PanelProps } from "./PanelProps.ts";
import { textProblem } from "./textProblem.ts";
import type { ChangeDraft } from "./useDraft.ts";
import { useWords } from "./words.ts";

interface Writing {
  readonly send: PanelProps["send"];
  readonly typing: PanelProps["typing"];
  readonly stopTyping: PanelProps["stopTyping"];
  readonly kind: CardKindId;
  /** Whether it says when it is. */
  readonly asksWhen: boolean;
  readonly draft: Draft;
  readonly changeDraft: ChangeDraft;
  readonly sent: (id: CommandId) => void;
}

/** A new card being written: what is wrong with it, and how it is typed and sent. */
export function useWriting({ send, typing, stopTyping, kind, asksWhen, draft, changeDraft, sent }: Writing) {
  const { texts } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const busy = useRef(false);
  const type = (text: string) => {
    setProblem(null);
    if (text === "") stopTyping("nothing");
    else typing();
    changeDraft((now) => ({ ...now, text }));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = textProblem(draft.text);
    setProblem(found && texts.refusals[found]);
    if (found || busy.current) return;
    busy.current = true;
    const { text, when } = draft;
    const more = asksWhen && when.trim() !== "" ? { when } : {};
    const { id, kept } = send({ type: "add-card", card: { kind, text, field: null, ...more } });
    const outcome = await kept;
    busy.current = false;
    if (outcome === "full") return setProblem(texts.connection.away);
    // Only now that the outbox has it may the draft forget it.
    changeDraft((now) => ({ ...now, text: now.text === text ? "" : now.text, when: "", kind: null }));
    stopTyping("nothing");
    sent(id);
  };
  return { problem, type, submit };
}
