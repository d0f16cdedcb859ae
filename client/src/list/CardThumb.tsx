import type { CardPhoto } from "@buurtbord/shared/board/CardPhoto.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { usePhotoUrl } from "../canvas/PhotosContext.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./cardThumb.css";

interface CardThumbProps {
  readonly photo: CardPhoto;
  readonly language: TableTexts["language"];
  /** In a list a stamp is enough; who decides about a card sees all of it. */
  readonly size?: "stamp" | "whole";
}

/** The photo of a card, away from the board. */
export function CardThumb({ photo, language, size = "stamp" }: CardThumbProps) {
  const url = usePhotoUrl(photo.name);
  const { ofCard } = tableCatalogue(language).resident.photo;
  return (
    <span className={`kaart-plaatje kaart-plaatje-${size}`}>
      {url === null ? <Icon name="camera" /> : <img src={url} alt={ofCard} />}
    </span>
  );
}
