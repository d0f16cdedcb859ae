import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A part of a report, with a heading that a link leads to. */
export interface ReportPart {
  readonly id: string;
  readonly name: string;
  /** How many things are in it; null: it is no heap of things. */
  readonly count: number | null;
  readonly body: Html;
}

interface PartGiven extends Omit<ReportPart, "body"> {
  /** What stands beside its name; empty: nothing. */
  readonly howMany?: string;
  /** Its colour, a class of reportStyles. */
  readonly look?: string;
  readonly inside: Html | string;
}

export function reportPart({ id, name, count, howMany = "", look = "", inside }: PartGiven): ReportPart {
  const body = html`<section id="${id}" class="${look}" aria-labelledby="kop-${id}">
<h2 id="kop-${id}">${name}${howMany === "" ? "" : html` <small>${howMany}</small>`}</h2>
${inside}
</section>`;
  return { id, name, count, body };
}
