import type { Context } from "hono";
import { html } from "hono/html";
import type { ClientFiles } from "../pages/ClientFiles.ts";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import { acceptedLanguage } from "./acceptedLanguage.ts";
import { formStyles } from "./formStyles.ts";
import { inLanguage } from "./inLanguage.ts";
import { projectStyles } from "./project/projectStyles.ts";
import type { Reader } from "./Reader.ts";
import { bodyOf, statusOf, titleOf } from "./render.ts";
import type { Shown } from "./Shown.ts";
import { type Part, wholePage } from "./wholePage.ts";

/** The form alone. */
export function withoutScripts(c: Context<Env>, files: ClientFiles, shown: Shown, reader: Reader) {
  c.header("Cache-Control", "no-store");
  const nonce = c.get("nonce");
  const page = {
    language: reader.language,
    title: titleOf(shown, reader),
    styles: files.styles("phone"),
    nonce,
    ownStyles: ownStyles(shown, nonce),
    body: bodyOf(shown, reader),
  };
  return c.html(wholePage(page), statusOf(shown));
}

/** The client's page, with the form in it for browsers that do not run it. */
export async function withScripts(c: Context<Env>, files: ClientFiles, shown: Shown, reader: Reader) {
  const nonce = c.get("nonce");
  const page = files.page("phone", nonce);
  if (page === null) return answerError(c, "not-built");
  const form = String(await html`${formStyles(nonce)}${ownStyles(shown, nonce)}${bodyOf(shown, reader)}`);
  const title = String(await html`<title>${titleOf(shown, reader)} – Buurtbord</title>`);
  c.header("Cache-Control", "no-store");
  const words = files.preloads(`../shared/src/catalogue/languages/${reader.language}.ts`);
  return c.html(
    page
      .replace("<title>Buurtbord</title>", () => title)
      .replace('lang="nl"', () => `${inLanguage(reader.language)} data-code-keys="${reader.codeKeys}"`)
      .replace("</head>", () => `${words}</head>`)
      .replace("<!--NOSCRIPT-->", () => form),
    statusOf(shown),
  );
}

function ownStyles({ page }: Shown, nonce: string): Part | null {
  return page === "project" || page === "project-link" ? projectStyles(nonce) : null;
}

export function languageOf(c: Context<Env>) {
  return acceptedLanguage(c.req.header("accept-language"));
}

export async function readForm(c: Context<Env>): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text());
}
