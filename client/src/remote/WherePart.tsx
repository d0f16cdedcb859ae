/** @jsxImportSource preact */
import { walkOf } from "@buurtbord/shared/board/walk.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { useWords } from "./words.ts";

/** Where the evening is, and how many are here. */
export function WherePart({ state, controls, stepName }: PartProps) {
  const { texts, language } = useWords();
  const { steps, at } = walkOf(controls);
  return (
    <header>
      <div class="waar">
        <span>{filled(language, texts.steps.place, { n: at + 1, all: steps.length })}</span>
        <span>
          <Icon name="person" />
          {filled(language, texts.room.here, { n: state.view.presence?.here ?? 0 })}
        </span>
      </div>
      <Heading>{stepName(controls.currentStep)}</Heading>
    </header>
  );
}
