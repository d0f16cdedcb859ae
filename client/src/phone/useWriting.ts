import type { CardKindId, CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import { useRef, useState } from "preact/hooks";
import type { PhotoKey } from "../sync/photos/PhotoStore.ts";
import type { PanelProps } from "./PanelProps.ts";
import type { TypedPitch } from "./PitchFields.tsx";
import { answerTo, type Typed, withAnswer, withoutAnswer } from "./Typed.ts";
import { textProblem } from "./textProblem.ts";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

interface Writing {
  readonly send: PanelProps["send"];
  readonly typing: PanelProps["typing"];
  readonly stopTyping: PanelProps["stopTyping"];
  readonly stepId: StepId;
  /** As its reader sees it. */
  readonly question: string;
  readonly kind: CardKindId;
  /** Whether it may go now: else the words stay where they are. */
  readonly mayHang: boolean;
  /** Whether it says when it is. */
  readonly asksWhen: boolean;
  /** Whether it says in one line what it is about, and who tells it. */
  readonly isPitch: boolean;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly sent: (id: CommandId) => void;
}

/** A new card being written: what is wrong with it, and how it is typed and sent. */
export function useWriting(writing: Writing) {
  const { send, typing, stopTyping, stepId, question, kind, mayHang, asksWhen, isPitch } = writing;
  const { typed, changeTyped, sent } = writing;
  const { texts } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const busy = useRef(false);
  const { text, when, firstStep, line, who, photo } = answerTo(typed, stepId);
  const pitch = { line, who };
  const type = (now: string) => {
    setProblem(null);
    if (now === "") stopTyping("nothing");
    else typing();
    changeTyped((all) => withAnswer(all, stepId, { kind, text: now, question }));
  };
  const changePhoto = (now: PhotoKey | null) => {
    setProblem(null);
    changeTyped((all) => withAnswer(all, stepId, { kind, photo: now, question }));
  };
  const typeWhen = (now: string) => changeTyped((all) => withAnswer(all, stepId, { when: now }));
  const typeFirstStep = (now: string) => changeTyped((all) => withAnswer(all, stepId, { firstStep: now }));
  const typePitch = (now: Partial<TypedPitch>) => {
    typing();
    changeTyped((all) => withAnswer(all, stepId, now));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!mayHang) return;
    const found = textProblem(text, photo !== null);
    setProblem(found && texts.refusals[found]);
    if (found || busy.current) return;
    busy.current = true;
    const more = {
      ...(asksWhen && when.trim() !== "" && { when }),
      ...(asksWhen && firstStep.trim() !== "" && { project: { firstStep } }),
      ...(isPitch && { pitch }),
    };
    const card = { kind, text, field: null, step: stepId, ...more };
    const { id, kept } = send({ type: "add-card", card }, photo);
    const outcome = await kept;
    busy.current = false;
    if (outcome === "full") return setProblem(texts.connection.away);
    // Only now that the outbox has it may it be forgotten here.
    changeTyped((all) =>
      answerTo(all, stepId).text === text
        ? withoutAnswer(all, stepId)
        : withAnswer(all, stepId, { kind: null, when: "", firstStep: "", line: "", who: "", photo: null }),
    );
    stopTyping("nothing");
    sent(id);
  };
  return {
    ...{ text, when, firstStep, pitch, photo, problem },
    ...{ type, typeWhen, typeFirstStep, typePitch, changePhoto, submit },
  };
}
