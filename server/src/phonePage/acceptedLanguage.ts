import {
  isResidentLanguage,
  RESIDENT_LANGUAGES,
  type ResidentLanguage,
} from "@buurtbord/shared/board/ResidentLanguage.ts";

/** The first of a browser's languages that we have, else the first of ours. Browsers put the dearest first. */
export function acceptedLanguage(header: string | undefined): ResidentLanguage {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().toLowerCase().split(/[-;]/)[0]);
  return tags.find(isResidentLanguage) ?? RESIDENT_LANGUAGES[0];
}
