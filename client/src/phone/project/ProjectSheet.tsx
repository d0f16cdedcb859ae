/** @jsxImportSource preact */
import type { NewsId } from "@buurtbord/shared/board/ids.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { useRef, useState } from "preact/hooks";
import type { ProjectPlace } from "../../sync/boardApi/openProject.ts";
import type { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { Heading } from "../Heading.tsx";
import { KeptUntil } from "../KeptUntil.tsx";
import { Paper } from "../Paper.tsx";
import type { Shelf } from "../Shelf.ts";
import { StateLine } from "../StateLine.tsx";
import { useWords } from "../words.ts";
import { ComeBackPart } from "./ComeBackPart.tsx";
import { NewsList } from "./NewsList.tsx";
import { PlantPicture } from "./PlantPicture.tsx";
import { useProjectTexts } from "./projectWords.ts";
import { TellForm } from "./TellForm.tsx";

interface ProjectSheetProps {
  readonly page: ProjectPage;
  readonly place: ProjectPlace;
  readonly token: string;
  readonly api: ProjectsApi;
  readonly shelf: Shelf;
  /** Asks how it is now. */
  readonly look: () => Promise<ProjectPage | null>;
}

/** A project: its plant, what they set out to do, how it goes, and what was told before. */
export function ProjectSheet({ page, place, token, api, shelf, look }: ProjectSheetProps) {
  const { say } = useWords();
  const project = useProjectTexts();
  const plant = plantOf(page.news);
  const [isKept, setKept] = useState(false);
  /** What stood there when the page came, and what was told here since. */
  const [known, setKnown] = useState(() => idsOf(page));
  const isTelling = useRef(false);
  const hasFresh = !isTelling.current && page.news.some(({ id }) => !known.has(id));
  const told = async () => {
    isTelling.current = true; // what comes now is one's own
    const now = await look();
    isTelling.current = false;
    if (now !== null) setKnown(idsOf(now));
    setKept(true);
  };
  return (
    <>
      <Heading about="project">{say(project.title, { name: page.name })}</Heading>
      <figure class="plant-vak">
        <PlantPicture plant={plant} seed={page.cardId} />
        <figcaption>{project.stages[plant.stage]}</figcaption>
      </figure>
      <div role="status">
        {isKept && <StateLine icon="check">{project.kept}</StateLine>}
        {hasFresh && <StateLine icon="talk">{project.fresh}</StateLine>}
        {plant.state === "help" && <StateLine icon="hand">{project.helpAsked}</StateLine>}
        {plant.state === "rest" && <StateLine icon="leaf">{project.resting}</StateLine>}
      </div>
      <PlanPart page={page} />
      <TellForm place={place} token={token} api={api} shelf={shelf} told={told} look={look} />
      <NewsList news={page.news} cardId={page.cardId} api={api} look={look} />
      <ComeBackPart cardId={page.cardId} api={api} />
      <KeptUntil at={page.keptUntil} />
    </>
  );
}

function idsOf({ news }: ProjectPage): ReadonlySet<NewsId> {
  return new Set(news.map(({ id }) => id));
}

/** What they agreed on the evening, as far as it was said. */
function PlanPart({ page: { board, firstStep, agreement, cardId } }: Pick<ProjectSheetProps, "page">) {
  const { say } = useWords();
  const { plan, began } = useProjectTexts();
  const lines = [
    [plan.firstStep, firstStep],
    [plan.when, agreement.when],
    [plan.who, agreement.people.join(", ") || null],
  ] as const;
  return (
    <Paper seed={`plan ${cardId}`} tint="kaart-wit" class="kaart">
      <dl class="plan">
        {lines.map(
          ([what, words]) =>
            words !== null && (
              <div key={what}>
                <dt>{what}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="zacht">{say(began, { board })}</p>
    </Paper>
  );
}
