/** @jsxImportSource preact */
import { counted } from "@buurtbord/shared/texts/counted.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { stepsAround } from "./stepsAround.ts";
import { useWords } from "./words.ts";

/** Where the evening is, and how many are here. */
export function WherePart({ state, controls, stepName }: PartProps) {
  const { texts, language } = useWords();
  const { current, n, all } = stepsAround(controls);
  return (
    <header>
      <div class="waar">
        <span>{filled(texts.steps.place, { n, all })}</span>
        <span>
          <Icon name="person" />
          {counted(language, texts.room.here, state.view.presence?.here ?? 0)}
        </span>
      </div>
      <Heading>{stepName(current.id)}</Heading>
    </header>
  );
}
