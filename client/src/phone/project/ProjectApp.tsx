/** @jsxImportSource preact */
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import type { ProjectTexts } from "@buurtbord/shared/texts/project/ProjectTexts.ts";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { ProjectPlace } from "../../sync/boardApi/openProject.ts";
import { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { PhotoAlbum } from "../../sync/photos/PhotoAlbum.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { SeenPhotosContext } from "../../ui/preact/SeenPhotos.ts";
import { EndPicture } from "../EndPicture.tsx";
import { Heading } from "../Heading.tsx";
import { LanguageChoice } from "../LanguageChoice.tsx";
import type { Shelf } from "../Shelf.ts";
import { useLanguage } from "../useLanguage.ts";
import { WordsContext } from "../words.ts";
import { ProjectSheet } from "./ProjectSheet.tsx";
import { ProjectTextsContext, useLoadedProjectTexts, useProjectTexts } from "./projectWords.ts";
import { useLookAgain } from "./useLookAgain.ts";
import "./project.css";

export interface ProjectAppProps {
  readonly place: ProjectPlace;
  /** Null: this phone never had the link. */
  readonly token: string | null;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
}

/** What there is to see: the project, or kindly why not. */
type Seen =
  | { readonly at: "waiting" }
  | { readonly at: "away" }
  | { readonly at: "here"; readonly page: ProjectPage }
  | { readonly at: "over"; readonly why: Over };

type Over = keyof Pick<ProjectTexts, "erased" | "notFound" | "linkEnded">;

const TRY_AGAIN_MS = 4_000;

/** The page of a project, for the people in it: months after the evening, and without coming into a room. */
export function ProjectApp({ place, token, catalogue, shelf }: ProjectAppProps) {
  const [words, choose] = useLanguage(catalogue, ({ texts }) => texts.project.mine.title);
  const projectTexts = useLoadedProjectTexts(words.language);
  const [seen, setSeen] = useState<Seen>(
    token === null ? { at: "over", why: "linkEnded" } : { at: "waiting" },
  );
  const [isChoosing, setChoosing] = useState(false);
  const api = useMemo(() => new ProjectsApi(place.boardId, token ?? ""), [place, token]);
  const album = useMemo(
    () => new PhotoAlbum(place.boardId, token ?? "", (_, __, name) => api.photo(name)),
    [place, token, api],
  );
  const look = useCallback(async () => {
    const reply = await api.page(place.cardId);
    if (reply.ok) {
      const page = reply.value;
      setSeen((now) => (now.at === "here" && now.page === page ? now : { at: "here", page }));
      return page;
    }
    const why = overBecause(reply.reason);
    setSeen((now) => (why !== null ? { at: "over", why } : now.at === "here" ? now : { at: "away" }));
    return null;
  }, [api, place]);
  useLookAgain(seen.at === "here", look);
  useEffect(() => {
    if (seen.at === "waiting") void look();
    if (seen.at !== "away") return;
    const again = setTimeout(() => void look(), TRY_AGAIN_MS);
    return () => clearTimeout(again);
  }, [seen, look]);
  const { texts } = words;
  if (projectTexts === null) return <p class="blad">{texts.page.loading}</p>;
  return (
    <WordsContext.Provider value={words}>
      <ProjectTextsContext.Provider value={projectTexts}>
        <SeenPhotosContext.Provider value={album}>
          <header class="kop">
            <p class="kop-naam">
              <Icon name="flower" />
              <bdi>{projectTexts.pageTitle}</bdi>
            </p>
            <nav class="kop-knoppen" aria-label={texts.page.chooseLanguage}>
              <button
                type="button"
                class="knop"
                aria-pressed={isChoosing}
                onClick={() => setChoosing(!isChoosing)}
              >
                <Icon name="talk" />
                {texts.page.language}
              </button>
            </nav>
          </header>
          <main class="blad">
            {isChoosing && <LanguageChoice choose={choose} />}
            {seen.at === "here" ? (
              <ProjectSheet
                page={seen.page}
                api={api}
                shelf={shelf}
                look={look}
                place={place}
                token={token ?? ""}
              />
            ) : seen.at === "over" ? (
              <OverPart why={seen.why} />
            ) : (
              <>
                <Heading about="waiting">{texts.page.loading}</Heading>
                {seen.at === "away" && <p role="status">{texts.connection.away}</p>}
              </>
            )}
          </main>
        </SeenPhotosContext.Provider>
      </ProjectTextsContext.Provider>
    </WordsContext.Provider>
  );
}

function OverPart({ why }: { readonly why: Over }) {
  const { title, text } = useProjectTexts()[why];
  return (
    <>
      <EndPicture icon={why === "erased" ? "leaf" : "question"} />
      <Heading about={why}>{title}</Heading>
      <p class="groot">{text}</p>
    </>
  );
}

/** Null: it may go well later. */
function overBecause(reason: string): Over | null {
  switch (reason) {
    case "board-erased":
      return "erased";
    case "project-not-found":
    case "board-not-found":
      return "notFound";
    case "session-over":
    case "taken-off":
    case "not-allowed":
    case "token-missing":
      return "linkEnded";
    default:
      return null;
  }
}
