import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { formStyles } from "./formStyles.ts";
import { inLanguage } from "./inLanguage.ts";

export type Part = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface WholePageProps {
  readonly language: ResidentLanguage;
  readonly title: string;
  /** Tags that link the phone page's styles. */
  readonly styles: string;
  readonly nonce: string;
  /** Of this page alone; null: it needs none. */
  readonly ownStyles?: Part | null;
  readonly body: Part;
}

/** A page without scripts, as whole as a press answers it. */
export function wholePage({ language, title, styles, nonce, ownStyles = null, body }: WholePageProps): Part {
  return html`<!doctype html>
<html ${inLanguage(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<title>${title} – Buurtbord</title>
${raw(styles)}
${formStyles(nonce)}${ownStyles}
</head>
<body>${body}</body>
</html>`;
}
