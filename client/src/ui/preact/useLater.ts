import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part of the page whose code comes when it is first shown. */
export class Later<Props> {
  /** Null: it has not come yet. */
  part: ComponentType<Props> | null = null;
  readonly #load: () => Promise<ComponentType<Props>>;

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.#load = load;
  }

  /** Rejects when there is no network. */
  async come(): Promise<void> {
    this.part ??= await this.#load();
  }
}

/** The part, or how far it is. */
export function useLater<Props>(later: Later<Props>): ComponentType<Props> | "coming" | "away" {
  const [at, setAt] = useState<"coming" | "away" | "there">(later.part === null ? "coming" : "there");
  useEffect(() => {
    later.come().then(
      () => setAt("there"),
      () => setAt("away"),
    );
  }, [later]);
  return at === "there" ? (later.part ?? "coming") : at;
}
