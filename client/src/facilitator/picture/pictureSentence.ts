import { pictureTextsIn } from "../../texts/picture/pictureTextsIn.ts";
import { sentenceFor } from "../../texts/sentenceFor.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";

/** What a person reads when the server did not keep a photo. */
export function pictureSentence(texts: TableTexts, reason: string): string {
  const { errors } = pictureTextsIn(texts.language);
  switch (reason) {
    case "photo-unreadable":
      return errors.unreadable;
    case "photo-too-large":
      return errors.tooLarge;
    case "too-many-photos":
      return errors.tooMany;
    case "photos-busy":
      return errors.busy;
    default:
      return sentenceFor(texts, reason);
  }
}
