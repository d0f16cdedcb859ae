/** One contribution as its text tells it: who wrote it, which of theirs, and which version of its text. */
export interface Contribution {
  readonly key: string;
  readonly version: number;
}

export function contributionText({ key, version }: Contribution): string {
  return `${key} versie ${version}`;
}

export function readContribution(text: string): Contribution | null {
  const match = /^(\S+) versie (\d+)$/.exec(text);
  return match === null ? null : { key: match[1] ?? "", version: Number(match[2]) };
}

/** Contributions by key, so that one that is missed in every later round counts once. */
export interface Verdict {
  /** Acknowledged, and not there any more, or there in an older version. */
  readonly lost: ReadonlySet<string>;
  /** There more than once. */
  readonly doubled: ReadonlySet<string>;
  /** Seen by another client, and then gone. */
  readonly takenBack: ReadonlySet<string>;
}

/** Remembers what was acknowledged and what was seen, and holds a board against it. */
export class Tally {
  readonly #acknowledged = new Map<string, number>();
  readonly #seen = new Map<string, number>();

  acknowledge(contribution: Contribution): void {
    raise(this.#acknowledged, contribution);
  }

  see(text: string): void {
    const contribution = readContribution(text);
    if (contribution !== null) raise(this.#seen, contribution);
  }

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  /** A copy of what is known now: what is on the board later must not be behind it. */
  freeze(): { check(texts: readonly string[]): Verdict } {
    const acknowledged = new Map(this.#acknowledged);
    const seen = new Map(this.#seen);
    return {
      check(texts) {
        const there = new Map<string, number>();
        const doubled = new Set<string>();
        for (const text of texts) {
          const contribution = readContribution(text);
          if (contribution === null) continue;
          if (there.has(contribution.key)) doubled.add(contribution.key);
          raise(there, contribution);
        }
        return { lost: behind(there, acknowledged), doubled, takenBack: behind(there, seen) };
      },
    };
  }
}

function raise(versions: Map<string, number>, { key, version }: Contribution): void {
  versions.set(key, Math.max(version, versions.get(key) ?? 0));
}

function behind(
  there: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  return new Set(
    [...expected].filter(([key, version]) => (there.get(key) ?? 0) < version).map(([key]) => key),
  );
}
