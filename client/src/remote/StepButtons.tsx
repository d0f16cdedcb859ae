/** @jsxImportSource preact */
import type { Step } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { stepAfter, stepBefore } from "@buurtbord/shared/board/walk.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PartProps } from "./PartProps.ts";
import { stepPress, stepUnderWay } from "./stepPress.ts";
import { useWords } from "./words.ts";

/** "Vorige", and "Volgende" as the biggest button there is, where a thumb is. */
export function StepButtons({ room, state, controls, stepName, press, say }: PartProps) {
  const { language, texts } = useWords();
  const { steps } = texts;
  const previous = stepBefore(controls);
  const next = stepAfter(controls);
  const going = stepUnderWay(state.entries);
  const go = (to: Step | null, end: string) => {
    const pressed = stepPress({ to, entries: state.entries, shownFor: room.now - state.stepSince });
    switch (pressed.does) {
      case "go":
        return press({ type: "set-step", stepId: pressed.to.id });
      case "wait":
        return say(filled(language, steps.going, { step: stepName(pressed.for) }));
      case "look":
        return say(steps.justHere);
      case "nothing":
        return say(end);
      default:
        return unreachable(pressed);
    }
  };
  return (
    <nav class="stappen">
      <button
        type="button"
        class="knop stappen-vorige"
        aria-disabled={previous === null || going !== null}
        onClick={() => go(previous, steps.first)}
      >
        <Icon name="left" />
        {steps.previous}
      </button>
      <button
        type="button"
        class="knop knop-hoofd stappen-volgende"
        aria-disabled={next === null || going !== null}
        aria-busy={going !== null}
        onClick={() => go(next, steps.last)}
      >
        <span class="stappen-kop">
          {steps.next}
          <Icon name={going === null ? "right" : "clock"} />
        </span>
        <span class="stappen-naam" dir="auto">
          {next === null ? steps.last : stepName(going ?? next.id)}
        </span>
      </button>
    </nav>
  );
}
