/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import { Paper } from "./Paper.tsx";
import { useSecondsLeft } from "./useSecondsLeft.ts";
import { useWords } from "./words.ts";

/** A card that was sent rests for a while: it goes by itself, and nobody need press again. */
export function SlowNotice({ id, until }: { id: string; until: number }) {
  const { texts, say } = useWords();
  const seconds = useSecondsLeft(until) ?? 1;
  return (
    <Paper seed="rustig" tint="linnen" class="bewaard">
      <Icon name="cup" />
      <div>
        <Heading about={id}>{texts.slow.title}</Heading>
        <p class="tellend">{say(texts.slow.goesBySelf, { n: seconds })}</p>
      </div>
    </Paper>
  );
}

/** Before the next card: when it may be hung. */
export function SlowLine({ until }: { until: number }) {
  const { texts, say } = useWords();
  const seconds = useSecondsLeft(until) ?? 1;
  return (
    <p class="afspraak tellend">
      <Icon name="cup" />
      <span>
        {texts.slow.title}. {say(texts.slow.again, { n: seconds })}
      </span>
    </p>
  );
}
