import type { TablePicture } from "@buurtbord/shared/protocol/TableNow.ts";
import { useMemo } from "react";
import { colour } from "../../ui/colours.ts";
import { smallTable } from "./smallTable.ts";

/** A table in small. What there is to know of it is said beside it. */
export function SmallPicture({ picture }: { readonly picture: TablePicture | null }) {
  const drawn = useMemo(() => (picture === null ? null : smallTable(picture)), [picture]);
  return (
    <div className="tafel-plaatje" aria-hidden="true">
      {drawn !== null && (
        <svg
          aria-hidden="true"
          viewBox={`${drawn.frame.x} ${drawn.frame.y} ${drawn.frame.w} ${drawn.frame.h}`}
        >
          {drawn.papers.map(({ path, fill }) => (
            <path key={fill} d={path} fill={colour(fill)} stroke={colour("rand")} strokeWidth={8} />
          ))}
        </svg>
      )}
    </div>
  );
}
