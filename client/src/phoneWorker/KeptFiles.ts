/** What the build tells this worker: see client/phoneWorkerFiles.ts. */
export interface KeptFiles {
  /** Another for every build in which any of it differs. */
  readonly version: string;
  /** Paths of what every phone needs. */
  readonly everybody: readonly string[];
  /** What else the readers of each language need. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** All that a phone of this language keeps. A language that there is not has nothing of its own. */
export function filesFor({ everybody, languages }: KeptFiles, language: string): ReadonlySet<string> {
  return new Set([...everybody, ...(Object.hasOwn(languages, language) ? (languages[language] ?? []) : [])]);
}
