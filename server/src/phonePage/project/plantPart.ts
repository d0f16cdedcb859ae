import { PLANT_HEIGHT, PLANT_WIDTH, plantShape, SIGN_AT } from "@buurtbord/shared/activities/plantShape.ts";
import type { Plant } from "@buurtbord/shared/board/plantOf.ts";
import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import { html, raw } from "hono/html";

/** The plant of a project, cut from paper. It is never alone: its words stand below it. */
export function plantPart(plant: Plant, seed: string) {
  const paths = plantShape(plant, seed).map(
    ({ path, tint, at: [x, y], turn }) =>
      html`<path d="${path}" fill="var(--${tint})" transform="translate(${x} ${y}) rotate(${turn})"/>`,
  );
  return html`<svg class="plant" viewBox="0 0 ${PLANT_WIDTH} ${PLANT_HEIGHT}" aria-hidden="true">${paths}${plant.state === "help" ? handPart() : ""}</svg>`;
}

function handPart() {
  const [x, y] = SIGN_AT;
  return html`<g class="plant-hand" transform="translate(${x - 18} ${y - 18}) scale(1.5)">${raw(ICONS.hand)}</g>`;
}
