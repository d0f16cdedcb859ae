import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { ERROR_STATUS } from "../routes/ErrorReason.ts";
import { boardForm } from "./boardForm.ts";
import { codeForm } from "./codeForm.ts";
import { damagedForm } from "./damagedForm.ts";
import { joinForm } from "./joinForm.ts";
import { gonePart, leaveForm } from "./leaveForm.ts";
import { noticeText } from "./noticePart.ts";
import type { Reader } from "./Reader.ts";
import { refusalWords } from "./refusalWords.ts";
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
    default:
      return unreachable(shown);
  }
}

/** What a reader's voice says first. */
export function titleOf(shown: Shown, { language }: Reader): string {
  const { join, leave, ended } = residentTexts(language);
  switch (shown.page) {
    case "code":
      return shown.refusal === null ? join.codeTitle : refusalWords(shown.refusal, language);
    case "door":
      return shown.refusal === null ? join.pageTitle : refusalWords(shown.refusal, language);
    case "board":
      return noticeText(shown.notice, language) || shown.view.shared.board.title;
    case "leaving":
      return noticeText(shown.notice, language) || leave.title;
    case "gone":
      return leave.gone.title;
    case "damaged":
      return ended.boardBroken.title;
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
      return 200;
    case "damaged":
      return ERROR_STATUS["board-damaged"];
    default:
      return unreachable(shown);
  }
}

function statusOfRefusal(refusal: JoinRefusal | null) {
  const isOfPhone = refusal === "no-answer" || refusal === "project-needs-scripts";
  return refusal === null || isOfPhone ? 200 : ERROR_STATUS[refusal];
}
