/** @jsxImportSource preact */
import { stepOptions } from "@buurtbord/shared/activities/question.ts";
import type { PartProps } from "./PartProps.ts";
import { Sheet } from "./Sheet.tsx";
import { useWords } from "./words.ts";

/** How many chose which answer of the step, as far as it is shown: for whoever reads it to the room. */
export function PollPart({ shared, activity }: PartProps) {
  const { of, resident } = useWords();
  const { step, polls, now } = shared;
  if (!step.verbs.includes("poll")) return null;
  const tally = polls?.[step.id];
  const isClosed = tally === undefined && now.hiddenDots;
  return (
    <Sheet seed="peiling" tint="wit" class="peiling">
      {isClosed ? (
        <p>{resident.answer.counting.title}</p>
      ) : (
        <dl>
          {stepOptions(of(activity), step).map((words, option) => (
            <div key={words}>
              <dt dir="auto">{words}</dt>
              <dd class="cijfers">{tally?.[option] ?? 0}</dd>
            </div>
          ))}
        </dl>
      )}
    </Sheet>
  );
}
