import { agreements } from "../activities/agreements.ts";
import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import { type Brought, broughtId, fingerprintOf } from "../board/Brought.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { Group } from "../board/Group.ts";
import type { CardId, SheetFieldId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import type { CommandOf } from "./Command.ts";
import type { Situation } from "./Decision.ts";
import { cleanWhen } from "./decideAgreement.ts";
import { cleanFirstStep, newProject } from "./decideProject.ts";
import type { UnlaidCard } from "./landing.ts";
import { standsOn, whereabouts } from "./whereabouts.ts";

type Asked = CommandOf<"bring-harvest">;
export type BroughtCard = Card & { readonly brought: Brought };

/** What comes of a group's project when its table tells. */
interface ProjectBrought {
  readonly added: readonly Omit<UnlaidCard, "addedAt">[];
  readonly changes: readonly Change[];
}

/** What its table said of it. */
interface Said {
  readonly firstStep: string | null;
  readonly when: string | null;
}

const NOTHING: ProjectBrought = { added: [], changes: [] };

/** The question of the worksheet that a project answers. */
const PROJECT = "first-step" as SheetFieldId;

/** The id under which a group's project comes to the hall. */
export function projectIdOf({ id: group }: Pick<Group, "id">): CardId {
  return broughtId({ group, field: PROJECT, line: "" });
}

/** One project of each group, by the name of its pitch. Who does it they say themselves. `known`: what came of that group before. */
export function projectBrought(
  situation: Situation,
  group: Group,
  known: readonly BroughtCard[],
  byline: string | null,
  { project }: Asked,
): ProjectBrought {
  if (project === null) return NOTHING;
  const said = {
    firstStep: cut(cleanFirstStep(project.firstStep), LIMITS.firstStepCodePoints),
    when: cut(cleanWhen(project.when ?? ""), LIMITS.agreementWhenCodePoints),
  };
  const card = known.find(({ brought }) => brought.field === PROJECT);
  if (card !== undefined) return { added: [], changes: renewed(situation.board, card, said) };
  const { board } = situation;
  const kind = activityOf(board).fields.find(({ id }) => id === agreements.id)?.kind ?? null;
  const text = standsOn(whereabouts(situation, group.pitch))?.text ?? "";
  if (kind === null || text === "") return NOTHING;
  const values = newProject(board, kind, said.when, said.firstStep);
  const added = {
    id: projectIdOf(group),
    ...{ kind, field: agreements.id, text, byline, ...values, votes: 0, joined: 0 },
    ...(values.project && { project: { ...values.project, group: group.id } }),
    brought: broughtOf(group.id, said),
  };
  return { added: [added], changes: [] };
}

/** As the table says it now, where nobody in the hall said it otherwise. */
function renewed(board: Board, { id: cardId, agreement, project, brought: before }: BroughtCard, said: Said) {
  if (!board.cards.has(cardId) || agreement === undefined || project === undefined) return [];
  const here = { firstStep: project.firstStep, when: agreement.when };
  const brought = broughtOf(before.group, said);
  if (broughtOf(before.group, here).line !== before.line || brought.line === before.line) return [];
  return [
    { type: "card-agreement", cardId, agreement: { ...agreement, when: said.when } },
    { type: "card-project", cardId, project: { ...project, firstStep: said.firstStep } },
    { type: "card-brought", cardId, brought },
  ] as const;
}

function broughtOf(group: Group["id"], { firstStep, when }: Said): Brought {
  return { group, field: PROJECT, line: fingerprintOf(`${firstStep ?? ""}\n${when ?? ""}`) };
}

function cut(text: string | null, most: number): string | null {
  return text && [...text].slice(0, most).join("").trim();
}
