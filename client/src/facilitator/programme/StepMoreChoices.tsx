import { useState } from "react";
import { OneOf } from "./OneOf.tsx";
import type { StepFormPartProps } from "./StepFormPartProps.ts";

/** What one seldom changes; in sight from the start where something of it was chosen. */
export function StepMoreChoices({ form, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step;
  const [wasChosen] = useState(form.approval !== "off" || form.names === "shown" || form.wall === "question");
  return (
    <details className="stapvorm-meer" open={wasChosen}>
      <summary>{words.more}</summary>
      <div>
        {form.verbs.includes("add") && (
          <>
            <OneOf
              legend={words.approval}
              choices={words.approvals}
              chosen={form.approval}
              onChoose={(approval) => change({ approval })}
            />
            <OneOf
              legend={words.names}
              choices={words.nameChoices}
              chosen={form.names}
              onChoose={(names) => change({ names })}
            />
          </>
        )}
        <OneOf
          legend={words.wall}
          choices={words.walls}
          chosen={form.wall}
          onChoose={(wall) => change({ wall })}
        />
      </div>
    </details>
  );
}
