/** @jsxImportSource preact */

import { takesAnswers } from "@buurtbord/shared/board/Step.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { useWords } from "./words.ts";

/** Laying open what was written in silence, and counting dots that were given out of sight. */
export function RevealPanel({ state, shared, activity, press }: PartProps) {
  const { texts, language, of } = useWords();
  const { reveal } = texts;
  const lying = state.view.presence?.drafts ?? shared.now.drafts;
  const { step, now } = shared;
  const asks = takesAnswers(step);
  const mayCount = asks || (state.view.presence?.uncounted ?? false);
  const fields = activity.fields.filter(({ id }) => step.fields === null || step.fields.includes(id));
  return (
    <>
      <Heading takesFocus>{reveal.title}</Heading>
      <p role="status" class="groot">
        {lying === 0 ? reveal.none : filled(language, reveal.lying, { n: lying })}
      </p>
      {(lying > 0 || now.silent) && (
        <>
          <button
            type="button"
            class="knop knop-breed"
            aria-disabled={lying === 0}
            onClick={() => press({ type: "reveal-cards", which: { type: "next" } })}
          >
            <Icon name="reveal" />
            {reveal.next}
          </button>
          <button
            type="button"
            class="knop knop-breed"
            onClick={() => press({ type: "reveal-cards", which: { type: "all" } })}
          >
            <Icon name="tidy" />
            {filled(language, reveal.all, { n: lying })}
          </button>
        </>
      )}
      {lying > 0 && fields.length > 0 && (
        <section class="rijen">
          <h2>{reveal.byField}</h2>
          {fields.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="knop knop-breed"
              onClick={() => press({ type: "reveal-cards", which: { type: "field", field: id } })}
            >
              {of(activity).fields[id]?.name}
            </button>
          ))}
        </section>
      )}
      {now.hiddenDots && (
        <section class="rijen">
          <h2>{asks ? reveal.answersTitle : reveal.dotsTitle}</h2>
          <p>{asks ? reveal.answersText : reveal.dotsText}</p>
          <button
            type="button"
            class="knop knop-breed"
            disabled={!mayCount}
            onClick={() => press({ type: "reveal-dots" })}
          >
            <Icon name={asks ? "check" : "dot"} />
            {asks ? reveal.countAnswers : mayCount ? reveal.count : reveal.countNotYet}
          </button>
        </section>
      )}
      <p class="stil">{reveal.noWayBack}</p>
    </>
  );
}
