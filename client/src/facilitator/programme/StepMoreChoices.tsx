import { OneOf } from "./OneOf.tsx";
import type { StepFormPartProps } from "./StepFormParts.tsx";

/** What one seldom changes. */
export function StepMoreChoices({ form, texts, change }: StepFormPartProps) {
  const words = texts.facilitator.evening.step;
  return (
    <details className="stapvorm-meer">
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
