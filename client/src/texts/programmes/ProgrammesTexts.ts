import type { ProgrammeProblem } from "@buurtbord/shared/commands/programmeFile.ts";

/** What a facilitator reads when a programme is saved, and when another takes its place. */
export interface ProgrammesTexts {
  readonly save: {
    readonly action: string;
    readonly hint: string;
    readonly name: string;
    readonly nameEmpty: string;
    readonly asFile: string;
    /** `{buurt}`, as in those below. */
    readonly atBuurt: string;
    readonly savedFile: string;
    readonly savedAtBuurt: string;
    /** One of this name stands there already. */
    readonly taken: string;
    readonly replace: string;
    readonly otherName: string;
    /** What the file is called before its ending. */
    readonly fileName: string;
  };
  readonly other: {
    readonly action: string;
    readonly ready: string;
    /** `{buurt}` */
    readonly ofBuurt: string;
    readonly choose: string;
    readonly file: string;
    readonly fileHint: string;
    readonly fromFile: string;
    /** `{n}` steps go. */
    readonly replaces: string;
    readonly stays: string;
    readonly use: string;
    readonly back: string;
    readonly used: string;
    readonly problems: Readonly<Record<ProgrammeFileProblem, string>>;
  };
}

/** Why a file cannot be used here: `{step}` counts from 1, `{activity}` is what it was made for. */
export type ProgrammeFileProblem = ProgrammeProblem["problem"] | "other-activity" | "unreadable";
