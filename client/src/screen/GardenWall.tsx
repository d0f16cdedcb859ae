import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import { newsOn } from "@buurtbord/shared/board/projectNews.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { PlantPicture } from "../garden/PlantPicture.tsx";
import { projectsTextsIn } from "../texts/projects/projectsTextsIn.ts";
import { plantsPerRow } from "./plantsPerRow.ts";
import "./gardenWall.css";

/** Up to so many have room for large names. */
const FEW = 12;
/** One plant alone is not as wide as the wall. */
const LEAST_IN_ROW = 2;

/** De tuin: the plants of all projects, on shelves. Names and no messages: those are for the people in them. */
export function GardenWall({ board }: { readonly board: Board }) {
  const { garden } = projectsTextsIn(board.language);
  const projects = projectsOf(board);
  const { width, height } = useWindowSize();
  const inRow = plantsPerRow(projects.length, width / height);
  return (
    <section
      className="tuin"
      lang={board.language}
      data-vol={projects.length > FEW ? "" : undefined}
      aria-labelledby="tuin-naam"
    >
      <h1 id="tuin-naam">{garden.title}</h1>
      {projects.length === 0 && <p className="tuin-leeg">{garden.empty}</p>}
      <div className="tuin-planken">
        {rowsOf(projects, inRow).map((row) => (
          <ul
            key={row[0]?.id}
            className="tuin-plank"
            style={{ gridAutoColumns: `minmax(0, ${100 / Math.max(inRow, LEAST_IN_ROW)}%)` }}
          >
            {row.map((card) => (
              <PottedPlant key={card.id} card={card} board={board} />
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}

function rowsOf(projects: readonly Card[], inRow: number): readonly (readonly Card[])[] {
  const rows = Math.ceil(projects.length / inRow);
  return Array.from({ length: rows }, (_, n) => projects.slice(n * inRow, (n + 1) * inRow));
}

interface PottedPlantProps {
  readonly card: Card;
  readonly board: Board;
}

function PottedPlant({ card, board }: PottedPlantProps) {
  const { garden, stages } = projectsTextsIn(board.language);
  const plant = plantOf(newsOn(card));
  const name = filled(board.language, garden.plant, { name: card.text, stage: stages[plant.stage] });
  return (
    <li className="tuin-plant" aria-label={name}>
      <PlantPicture plant={plant} seed={card.id} />
      <p className="tuin-naambord" dir="auto">
        <span>{card.text}</span>
        {plant.state !== "growing" && <small>{garden[plant.state]}</small>}
      </p>
    </li>
  );
}
