import type { ReactNode } from "react";
import { Icon } from "../../ui/react/Icon.tsx";

interface BeginningOfferProps {
  readonly words: string;
  /** What the button does. */
  readonly action: string;
  readonly accept: () => void;
  /** Other buttons beside it. */
  readonly children?: ReactNode;
}

/** Something to begin the evening with: one sentence, and one button. */
export function BeginningOffer({ words, action, accept, children }: BeginningOfferProps) {
  return (
    <section className="nu" aria-live="polite">
      <p className="nu-groei">
        <Icon name="flower" />
        <span>{words}</span>
        <button type="button" className="knop" aria-label={`${action}: ${words}`} onClick={accept}>
          {action}
        </button>
        {children}
      </p>
    </section>
  );
}
