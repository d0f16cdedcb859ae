import type { Board } from "@buurtbord/shared/board/Board.ts";
import { activityName } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import {
  LARGEST_PROGRAMME_FILE,
  type ProgrammeFile,
  readProgramme,
} from "@buurtbord/shared/commands/programmeFile.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { ProgrammesTexts } from "../../texts/programmes/ProgrammesTexts.ts";

type FromFile =
  | { readonly ok: true; readonly programme: ProgrammeFile }
  | { readonly ok: false; readonly sentence: string };

/** What a file says, for a board of that kind; or why it cannot be used there, in a sentence. */
export async function programmeFromFile(
  file: Blob,
  { activity, language }: Pick<Board, "activity" | "language">,
  { problems }: ProgrammesTexts["other"],
): Promise<FromFile> {
  const no = (sentence: string) => ({ ok: false, sentence }) as const;
  if (file.size > LARGEST_PROGRAMME_FILE) return no(problems["too-large"]);
  const text = await file.text().catch(() => null);
  if (text === null) return no(problems.unreadable);
  const reading = readProgramme(text);
  if (!reading.ok) {
    return no(filled(language, problems[reading.problem], "step" in reading ? { step: reading.step } : {}));
  }
  const { programme } = reading;
  if (programme.activity === activity) return { ok: true, programme };
  const name = activityName(programme.activity, language);
  return no(filled(language, problems["other-activity"], { activity: name }));
}
