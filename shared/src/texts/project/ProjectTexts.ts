import type { NewsKind } from "../../board/News.ts";
import type { Stage } from "../../board/plantOf.ts";

/** Something that stands alone on a page: what it is, and what to do. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

/** The page of a project, for the people in it. Apart from what residents read in a room: only this page loads it. */
export interface ProjectTexts {
  readonly pageTitle: string;
  /** `{name}` is the project's. */
  readonly title: string;
  /** `{board}` is the title of the evening's board. */
  readonly began: string;
  readonly plan: { readonly firstStep: string; readonly when: string; readonly who: string };
  /** Above the kinds of message. */
  readonly chooseLabel: string;
  /** Of the photo with a message. */
  readonly photo: string;
  /** Without scripts only the newest are shown. */
  readonly photoElsewhere: string;
  readonly whatHappens: string;
  readonly kinds: Readonly<Record<NewsKind, NewsKindTexts>>;
  /** What its plant looks like. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly resting: string;
  readonly helpAsked: string;
  readonly kept: string;
  /** Somebody else told something while the page was open. */
  readonly fresh: string;
  /** Above what was told before. */
  readonly before: string;
  readonly nothing: string;
  readonly takeBack: { readonly action: string; readonly sure: string; readonly keep: string };
  readonly later: {
    readonly offer: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly codeTitle: string;
    readonly code: string;
  };
  readonly erased: Notice;
  readonly notFound: Notice;
  readonly linkEnded: Notice;
  /** On a phone without scripts: the whole link goes into a field. */
  readonly paste: {
    readonly label: string;
    readonly hint: string;
    readonly action: string;
    readonly wrong: string;
  };
}

interface NewsKindTexts {
  /** The button: a verb. */
  readonly action: string;
  /** What it asks. */
  readonly ask: string;
  /** Above such a message. */
  readonly said: string;
}
