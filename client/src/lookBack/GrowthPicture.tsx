import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardGrowth } from "@buurtbord/shared/board/BoardGrowth.ts";
import { useMemo } from "react";
import { xmlOf } from "../image/boardSvg.ts";
import { type GrowthMark, growthMark } from "../image/growthMarks.ts";
import { growthSvg } from "../image/growthSvg.ts";
import type { PhotoData } from "../image/photo.ts";
import { inContrast } from "../ui/colours.ts";
import "./growthPicture.css";

interface GrowthPictureProps {
  readonly growth: BoardGrowth;
  /** The later moment. */
  readonly after: Board;
  readonly photos: PhotoData;
  readonly name: string;
  readonly hasContrast: boolean;
}

/** The board with what grew in bloom: lines and letters of the browser's own, so sharp at any size. */
export function GrowthPicture({ growth, after, photos, name, hasContrast }: GrowthPictureProps) {
  const xml = useMemo(() => {
    const drawn = inside(xmlOf(growthSvg({ growth, after, photos, name })));
    return hasContrast ? inContrast(drawn) : drawn;
  }, [growth, after, photos, name, hasContrast]);
  const background = `var(--${activityOf(after).layout(after).table})`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: xml/ escapes every word that people wrote
  return <div className="groei-plaat" style={{ background }} dangerouslySetInnerHTML={{ __html: xml }} />;
}

/** Without the first line, which only a file has. */
function inside(file: string): string {
  return file.slice(file.indexOf("<svg"));
}

/** The mark of a sentence as it stands in the drawing. Null: an empty place, so that the words stand in line. */
export function Mark({ mark }: { readonly mark: GrowthMark | null }) {
  return (
    <svg
      className="groei-teken"
      viewBox="-40 -40 80 80"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
      dangerouslySetInnerHTML={{ __html: mark === null ? "" : growthMark(mark) }}
    />
  );
}
