import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { projectPerson } from "@buurtbord/shared/board/projectPerson.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { Random } from "../Random.ts";
import type { ProjectCodeResult, ProjectLinkResult } from "../results.ts";
import { hashOf, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/**
 * A link of its own for each who asks, and a code where there is no way home: so that one can be lost without the rest.
 * `code`: eight digits that open nothing yet; null: none is needed.
 */
export function makeProjectLink(
  ledger: LedgerState,
  project: CardId,
  code: string | null,
  random: Random,
  now: number,
): LedgerDecision<ProjectLinkResult> {
  const { token, entry } = newProjectToken(project, random, now);
  const changes: LedgerChange[] = [...withoutOldest(ledger, project), { type: "ledger-put", entry }];
  if (code !== null)
    changes.push({
      type: "ledger-put",
      entry: { entry: "project-code", hash: hashOf(code), cardId: project, createdAt: now },
    });
  return { result: { ok: true, token, code }, changes };
}

/** The page of a project for whoever typed one of its codes: eight digits. */
export function openByProjectCode(
  ledger: LedgerState,
  code: string,
  random: Random,
  now: number,
): LedgerDecision<ProjectCodeResult> {
  const known = ledger.projectCode(hashOf(code));
  if (known === null) return { result: { ok: false, refusal: "project-code-wrong" }, changes: [] };
  const { token, entry } = newProjectToken(known.cardId, random, now);
  return {
    result: { ok: true, token, project: known.cardId },
    changes: [...withoutOldest(ledger, known.cardId), { type: "ledger-put", entry }],
  };
}

/** Every link and code of a project ends. */
export function endProjectLinks(ledger: LedgerState, project: CardId): LedgerDecision<{ readonly ok: true }> {
  const tokens = ledger.tokensOf(projectPerson(project));
  const gone = [...tokens, ...ledger.projectCodesOf(project)];
  return { result: { ok: true }, changes: gone.map((entry) => ({ type: "ledger-removed", entry })) };
}

function newProjectToken(
  project: CardId,
  random: Random,
  now: number,
): { readonly token: string; readonly entry: EntryOf<"token"> } {
  const token = newToken(random);
  const participantId = projectPerson(project);
  return {
    token,
    entry: { entry: "token", hash: hashOf(token), role: "project", participantId, createdAt: now },
  };
}

/** So many that one more is too many: those used longest ago are let go of. */
function withoutOldest(ledger: LedgerState, project: CardId): readonly LedgerChange[] {
  const tokens = ledger
    .tokensOf(projectPerson(project))
    .toSorted((one, other) => (one.usedAt ?? one.createdAt) - (other.usedAt ?? other.createdAt));
  const codes = ledger.projectCodesOf(project).toSorted((one, other) => one.createdAt - other.createdAt);
  const tooMany = <Entry>(all: readonly Entry[]) =>
    all.slice(0, Math.max(0, all.length + 1 - LIMITS.linksPerProject));
  return [...tooMany(tokens), ...tooMany(codes)].map((entry) => ({ type: "ledger-removed", entry }));
}
