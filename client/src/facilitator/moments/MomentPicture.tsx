import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useRef, useState } from "react";
import { colour } from "../../ui/colours.ts";
import type { MomentPictures } from "./MomentPictures.ts";
import type { Miniature } from "./miniature.ts";

interface MomentPictureProps {
  readonly id: SnapshotId;
  readonly pictures: MomentPictures;
}

/** A moment in small, drawn when it comes into view. What is on it is said beside it. */
export function MomentPicture({ id, pictures }: MomentPictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Miniature | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (place === null || drawn !== null) return;
    let isInView = false;
    const seen = new IntersectionObserver(async ([entry]) => {
      isInView = entry?.isIntersecting ?? false;
      if (!isInView) return;
      const picture = await pictures.of(id, () => isInView);
      if (isInView) setDrawn(picture);
    });
    seen.observe(place);
    return () => {
      isInView = false;
      seen.disconnect();
    };
  }, [id, pictures, drawn]);
  return (
    <div ref={ref} className="moment-plaatje" aria-hidden="true">
      {drawn !== null && <Drawn {...drawn} />}
    </div>
  );
}

function Drawn({ frame: { x, y, w, h }, table, sheets, threads, cards }: Miniature) {
  return (
    <svg aria-hidden="true" viewBox={`${x} ${y} ${w} ${h}`} style={{ background: colour(table) }}>
      {sheets.map(({ path, fill }) => (
        <path key={path} d={path} fill={colour(fill)} />
      ))}
      <path d={threads} fill="none" stroke={colour("draad")} strokeWidth={8} />
      {cards.map(({ path, fill }) => (
        <path key={fill} d={path} fill={colour(fill)} stroke={colour("rand")} strokeWidth={6} />
      ))}
    </svg>
  );
}
