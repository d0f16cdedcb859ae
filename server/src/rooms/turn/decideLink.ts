import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { EntryOf, LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { isToken, type LinkRole, linkIdOf, linkOf } from "../links.ts";
import type { Random } from "../Random.ts";
import type { LinkResult, RemoteResult, RevokeResult } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** A new link. A screen is nobody; whoever comes by another one is a participant. */
export function makeLink(
  role: LinkRole,
  language: Language,
  random: Random,
  now: number,
): LedgerDecision<LinkResult> {
  const token = newToken(random);
  const hash = hashOf(token);
  const participantId: ParticipantId | null = role === "screen" ? null : newId(random, "p");
  const changes: LedgerChange[] = [
    { type: "ledger-put", entry: { entry: "token", hash, role, participantId, createdAt: now } },
  ];
  if (participantId !== null) {
    changes.push({
      type: "ledger-put",
      entry: { entry: "participant", participantId, name: null, language },
    });
  }
  return { result: { ok: true, link: { id: linkIdOf(hash), role, token } }, changes };
}

/**
 * A phone that took up an invitation. `before`: the hash of the token that it came with, if it was a remote already:
 * then it is the same one, with a new secret.
 */
export function makeRemote(
  ledger: LedgerState,
  before: string | null,
  language: Language,
  random: Random,
  now: number,
): LedgerDecision<RemoteResult> {
  const old = before === null ? null : ledger.token(before);
  const known = old?.role === "remote" ? old : null;
  const token = newToken(random);
  const participantId: ParticipantId = known?.participantId ?? newId(random, "p");
  const entries: readonly LedgerEntry[] = [
    { entry: "participant", participantId, name: null, language },
    { entry: "token", hash: hashOf(token), role: "remote", participantId, createdAt: now, usedAt: now },
  ];
  return {
    result: { ok: true, token, participantId },
    changes: [
      ...(known === null ? [] : [{ type: "ledger-removed", entry: known } as const]),
      ...entries.map((entry) => ({ type: "ledger-put", entry }) as const),
    ],
  };
}

/** Who came by it stays who they were: what they made is still theirs in the ledger. */
export function revokeLink(ledger: LedgerState, id: string): LedgerDecision<RevokeResult> {
  const tokens = [...ledger.entries()].filter(isToken);
  const token = find(tokens, id);
  if (token === null) return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  const leads = tokens.filter(({ role }) => role === "facilitator");
  if (leads.length === 1 && leads[0] === token) {
    return { result: { ok: false, refusal: "last-link" }, changes: [] };
  }
  return { result: { ok: true }, changes: ending(tokens, token) };
}

/** A link goes, and who is visiting by it: at a tablet that was taken along nobody writes on. */
function ending(tokens: readonly EntryOf<"token">[], link: EntryOf<"token">): LedgerChange[] {
  const visits = tokens.filter(({ visitBy }) => visitBy === link.hash);
  return [link, ...visits].map((entry) => ({ type: "ledger-removed", entry }));
}

/** A new secret for the same person in the same role; the old one opens nothing any more. */
export function rotateLink(
  ledger: LedgerState,
  id: string,
  random: Random,
  now: number,
): LedgerDecision<LinkResult> {
  const tokens = [...ledger.entries()].filter(isToken);
  const old = find(tokens, id);
  if (old === null) return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  const token = newToken(random);
  const { usedAt: _, ...kept } = old;
  const entry = { ...kept, hash: hashOf(token), createdAt: now };
  const link = linkOf(entry);
  // A remote's secret is nobody's to see: its phone takes up an invitation anew.
  if (link === null || link.role === "remote")
    return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  return {
    result: { ok: true, link: { id: link.id, role: link.role, token } },
    changes: [...ending(tokens, old), { type: "ledger-put", entry }],
  };
}

function find(tokens: readonly EntryOf<"token">[], id: string): EntryOf<"token"> | null {
  return tokens.find((token) => linkOf(token)?.id === id) ?? null;
}
