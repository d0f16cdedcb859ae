import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "./BuurtPartProps.ts";
import { ShelfCard } from "./ShelfCard.tsx";

/** The boards as cards on a shelf. The one last used stands in front: the next meeting begins with it. */
export function ShelfBoards(props: BuurtPartProps) {
  const { shelf, texts } = props;
  const words = buurtTexts[texts.language].shelf;
  return (
    <section className="buurt-plank" aria-labelledby="plank">
      <h2 id="plank">{words.title}</h2>
      {shelf.boards.length === 0 && <p>{words.none}</p>}
      <ul>
        {shelf.boards.map((board, at) => (
          <li key={board.id} className={at === 0 ? "buurt-vooraan" : undefined}>
            <ShelfCard board={board} isFirst={at === 0} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}
