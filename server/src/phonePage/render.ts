import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { ERROR_STATUS, type ErrorReason } from "../routes/ErrorReason.ts";
import { boardForm } from "./boardForm.ts";
import { codeForm } from "./codeForm.ts";
import { damagedForm } from "./damagedForm.ts";
import { joinForm } from "./joinForm.ts";
import { gonePart, leaveForm } from "./leaveForm.ts";
import { noticeText } from "./noticePart.ts";
import { damagedProjectForm, linkForm, overPart } from "./project/linkForm.ts";
import { projectForm } from "./project/projectForm.ts";
import type { ProjectOver } from "./project/ShownProject.ts";
import type { Reader } from "./Reader.ts";
import type { JoinRefusal, Shown } from "./Shown.ts";
import type { Part } from "./wholePage.ts";

export function bodyOf(shown: Shown, reader: Reader): Part {
  switch (shown.page) {
    case "code":
      return codeForm(shown, reader);
    case "door":
      return joinForm(shown, reader);
    case "board":
      return boardForm(shown, reader);
    case "leaving":
      return leaveForm(shown, reader);
    case "gone":
      return gonePart(reader);
    case "damaged":
      return damagedForm(shown, reader);
    case "project":
      return projectForm(shown, reader.language);
    case "project-link":
      return linkForm(shown, reader.language);
    case "project-damaged":
      return damagedProjectForm(shown, reader.language);
    case "project-over":
      return overPart(shown, reader.language);
    default:
      return unreachable(shown);
  }
}

/** What a reader's voice says first. */
export function titleOf(shown: Shown, { language }: Reader): string {
  const { join, leave, ended, joinRefusals } = residentTexts(language);
  const project = projectTexts[language];
  switch (shown.page) {
    case "code":
      return shown.refusal === null ? join.codeTitle : joinRefusals[shown.refusal];
    case "door":
      return shown.refusal === null ? join.pageTitle : joinRefusals[shown.refusal];
    case "board":
      return noticeText(shown.notice, language) || shown.view.shared.board.title;
    case "leaving":
      return noticeText(shown.notice, language) || leave.title;
    case "gone":
      return leave.gone.title;
    case "damaged":
    case "project-damaged":
      return ended.boardBroken.title;
    case "project":
      return (
        noticeText(shown.notice, language) || filled(language, project.title, { name: shown.project.name })
      );
    case "project-link":
      return shown.wrong === null ? project.pageTitle : project.paste.wrong;
    case "project-over":
      return project[shown.why].title;
    default:
      return unreachable(shown);
  }
}

/** 200 but where nobody can come in: programs count on it. */
export function statusOf(shown: Shown) {
  switch (shown.page) {
    case "code":
    case "door":
      return statusOfRefusal(shown.refusal);
    case "board":
    case "leaving":
    case "gone":
    case "project":
    case "project-link":
      return 200;
    case "project-over":
      return ERROR_STATUS[OVER_REASONS[shown.why]];
    case "damaged":
    case "project-damaged":
      return ERROR_STATUS["board-damaged"];
    default:
      return unreachable(shown);
  }
}

const OVER_REASONS: Readonly<Record<ProjectOver, ErrorReason>> = {
  erased: "board-erased",
  notFound: "project-not-found",
  linkEnded: "session-over",
};

function statusOfRefusal(refusal: JoinRefusal | null) {
  return refusal === null || refusal === "no-answer" ? 200 : ERROR_STATUS[refusal];
}
