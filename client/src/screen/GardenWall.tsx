import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import type { GardenPlant } from "@buurtbord/shared/protocol/Garden.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { PlantPicture } from "../garden/PlantPicture.tsx";
import { projectsTextsIn } from "../texts/projects/projectsTextsIn.ts";
import type { PastOfBoard } from "./PastOfBoard.ts";
import { plantsPerRow } from "./plantsPerRow.ts";
import { useOtherPlants } from "./useOtherPlants.ts";
import "./gardenWall.css";

/** Up to so many have room for large names. */
const FEW = 12;
/** One plant alone is not as wide as the wall. */
const LEAST_IN_ROW = 2;

interface GardenWallProps {
  readonly board: Board;
  readonly past: Pick<PastOfBoard, "garden">;
}

/** De tuin: the plants of all projects, also of evenings before, on shelves. Names and no messages: those are for the people in them. */
export function GardenWall({ board, past }: GardenWallProps) {
  const { garden } = projectsTextsIn(board.language);
  const others = useOtherPlants(past);
  // A board that was opened anew from a saved moment has the same projects: each stands here once.
  const byCard = new Map([...others, ...ownPlants(board)].map((plant) => [plant.cardId, plant]));
  const plants = [...byCard.values()];
  const { width, height } = useWindowSize();
  const inRow = plantsPerRow(plants.length, width / height);
  return (
    <section
      className="tuin"
      lang={board.language}
      data-vol={plants.length > FEW ? "" : undefined}
      aria-labelledby="tuin-naam"
    >
      <h1 id="tuin-naam">{garden.title}</h1>
      {plants.length === 0 && <p className="tuin-leeg">{garden.empty}</p>}
      <div className="tuin-planken">
        {rowsOf(plants, inRow).map((row) => (
          <ul
            key={row[0]?.cardId}
            className="tuin-plank"
            style={{ gridAutoColumns: `minmax(0, ${100 / Math.max(inRow, LEAST_IN_ROW)}%)` }}
          >
            {row.map((plant) => (
              <PottedPlant key={plant.cardId} potted={plant} board={board} />
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}

function ownPlants(board: Board): readonly GardenPlant[] {
  return projectsOf(board).map((card) => ({
    cardId: card.id,
    name: card.text,
    plant: plantOf(newsOn(card)),
  }));
}

function rowsOf(plants: readonly GardenPlant[], inRow: number): readonly (readonly GardenPlant[])[] {
  const rows = Math.ceil(plants.length / inRow);
  return Array.from({ length: rows }, (_, n) => plants.slice(n * inRow, (n + 1) * inRow));
}

interface PottedPlantProps {
  readonly potted: GardenPlant;
  readonly board: Board;
}

function PottedPlant({ potted: { cardId, name, plant }, board }: PottedPlantProps) {
  const { garden, stages } = projectsTextsIn(board.language);
  const label = filled(board.language, garden.plant, { name, stage: stages[plant.stage] });
  return (
    <li className="tuin-plant" aria-label={label}>
      <PlantPicture plant={plant} seed={cardId} />
      <p className="tuin-naambord" dir="auto">
        <span>{name}</span>
        {plant.state !== "growing" && <small>{garden[plant.state]}</small>}
      </p>
    </li>
  );
}
