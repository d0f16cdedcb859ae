/** @jsxImportSource preact */
import { PLANT_HEIGHT, PLANT_WIDTH, plantShape, SIGN_AT } from "@buurtbord/shared/activities/plantShape.ts";
import type { Plant } from "@buurtbord/shared/board/plantOf.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import "../../garden/plant.css";

/** The plant of a project, cut from paper; its words stand beside it. */
export function PlantPicture({ plant, seed }: { readonly plant: Plant; readonly seed: string }) {
  const [x, y] = SIGN_AT;
  return (
    <svg class="plant" viewBox={`0 0 ${PLANT_WIDTH} ${PLANT_HEIGHT}`} aria-hidden="true">
      {plantShape(plant, seed).map(({ path, tint, at, turn }) => (
        <path
          key={path}
          d={path}
          fill={`var(--${tint})`}
          transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
        />
      ))}
      {plant.state === "help" && (
        <g
          class="plant-hand"
          transform={`translate(${x - 18} ${y - 18}) scale(1.5)`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
          dangerouslySetInnerHTML={{ __html: ICONS.hand }}
        />
      )}
    </svg>
  );
}
