import type { Language } from "@buurtbord/shared/board/Language.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { Icon } from "../ui/react/Icon.tsx";
import type { PaperStack } from "./usePaperStack.ts";

interface StackPartProps {
  readonly stack: PaperStack;
  readonly language: Language;
}

/** The number of the paper card on top of the stack; nothing where there is no stack. */
export function StackNumber({ stack, language }: StackPartProps) {
  if (stack.next === null) return null;
  return (
    <label className="schrijfpaneel-nummer">
      {printTextsIn(language).numbered.number}
      <input
        className="invoer cijfers"
        inputMode="numeric"
        value={stack.next}
        onChange={({ target }) => stack.type(target.value)}
      />
    </label>
  );
}

/** Begins with a stack, or is done with it. */
export function StackButton({ stack, language, onPress }: StackPartProps & { readonly onPress: () => void }) {
  const isOn = stack.next !== null;
  return (
    <button type="button" className="knop" aria-pressed={isOn} onClick={onPress}>
      <Icon name={isOn ? "check" : "list"} />
      {printTextsIn(language).numbered.stack}
    </button>
  );
}
