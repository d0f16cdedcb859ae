import { LANGUAGE_FACES, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { ReactNode } from "react";
import type { Paper } from "./tiles.ts";

interface SheetProps {
  readonly paper: Paper;
  /** Left out: it stands upright. */
  readonly isLying?: boolean;
  readonly language: ResidentLanguage;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One side of paper, as large as it is. */
export function Sheet({ paper, isLying = false, language, className = "", children }: SheetProps) {
  const { lang, direction } = LANGUAGE_FACES[language];
  const size = `vel-${paper.toLowerCase()}${isLying ? "-dwars" : ""}`;
  return (
    <section className={`vel ${size} ${className}`} lang={lang} dir={direction}>
      {children}
    </section>
  );
}
