import type { NewsKind } from "@buurtbord/shared/board/News.ts";
import type { Stage } from "@buurtbord/shared/board/plantOf.ts";

/** What whoever leads, and the wall, say of projects that are followed. */
export interface ProjectsTexts {
  readonly button: string;
  readonly garden: {
    readonly title: string;
    /** While nobody has told anything yet. */
    readonly empty: string;
    readonly toWall: string;
    readonly offWall: string;
    /** On the desk. */
    readonly isOnWall: string;
    readonly help: string;
    readonly rest: string;
    /** At the beginning of an evening. `{n}` plants */
    readonly offer: string;
    /** Above the evenings of which the plants stand there too. */
    readonly alsoOf: string;
    /** `{n}` plants of one of them */
    readonly plants: string;
    /** `{name}` of the project, `{stage}` of its plant: for who hears the page. */
    readonly plant: string;
  };
  readonly stages: Readonly<Record<Stage, string>>;
  readonly kinds: Readonly<Record<NewsKind, string>>;
  readonly list: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    /** `{n}` messages */
    readonly told: string;
    /** `{date}` of the last of them */
    readonly last: string;
    /** `{evening}` is the title of an earlier evening's board */
    readonly of: string;
    /** Why somebody could use a call. */
    readonly asks: string;
    readonly quiet: string;
    readonly fine: string;
  };
  readonly link: {
    readonly make: string;
    readonly title: string;
    readonly hint: string;
    readonly codeTitle: string;
    readonly codeHint: string;
    readonly open: string;
    readonly end: string;
    readonly endSure: string;
    readonly ended: string;
    readonly fails: string;
  };
  readonly reminder: {
    /** For everybody in the neighbourhood, so without any link. */
    readonly group: string;
    readonly groupAbout: string;
    /** `{names}` of the projects */
    readonly groupWords: string;
    /** For the people in a project. */
    readonly title: string;
    readonly about: string;
    readonly make: string;
    /** `{name}` and `{way}`: below */
    readonly words: string;
    /** `{url}` */
    readonly byLink: string;
    /** `{code}` */
    readonly byCode: string;
    /** Under the name, above the digits or beside the QR code. */
    readonly onPaper: { readonly byLink: string; readonly byCode: string };
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
  };
}
