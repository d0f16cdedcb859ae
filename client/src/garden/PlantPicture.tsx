import {
  PLANT_HEIGHT,
  PLANT_WIDTH,
  type PlantPart,
  plantShape,
  SIGN_AT,
} from "@buurtbord/shared/activities/plantShape.ts";
import type { Plant } from "@buurtbord/shared/board/plantOf.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import "./plant.css";

interface PlantPictureProps {
  readonly plant: Plant;
  /** The same seed gives the same plant. */
  readonly seed: string;
}

/** The plant of a project, cut from paper. It stands beside its words, so it is hidden from voices. */
export function PlantPicture({ plant, seed }: PlantPictureProps) {
  const parts = plantShape(plant, seed);
  const [x, y] = SIGN_AT;
  const inPot = parts.filter(({ part }) => part === "pot");
  return (
    <svg
      className="plant"
      viewBox={`0 0 ${PLANT_WIDTH} ${PLANT_HEIGHT}`}
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
    >
      <g className="plant-groen">
        <Parts parts={parts.filter(({ part }) => part !== "pot")} />
        {plant.state === "help" && (
          <g
            className="plant-hand"
            transform={`translate(${x - 18} ${y - 18}) scale(1.5)`}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
            dangerouslySetInnerHTML={{ __html: ICONS.hand }}
          />
        )}
      </g>
      <Parts parts={inPot} />
    </svg>
  );
}

function Parts({ parts }: { readonly parts: readonly PlantPart[] }) {
  return parts.map(({ path, tint, at: [x, y], turn }) => (
    <path
      key={`${x} ${y} ${path}`}
      d={path}
      fill={`var(--${tint})`}
      transform={`translate(${x} ${y}) rotate(${turn})`}
    />
  ));
}
