import type { Handler } from "hono";
import { html, raw } from "hono/html";
import { phoneAddresses } from "../addresses/phoneAddresses.ts";
import type { AppParts } from "../routes/AppParts.ts";
import type { CommitCheck } from "../routes/CommitCheck.ts";
import type { Env } from "../routes/Env.ts";
import { pageOrigin } from "../routes/pageOrigin.ts";
import { operatorTexts } from "../texts/operatorTexts.ts";
import { type HouseState, readHouse } from "./HouseState.ts";
import { limitsPart } from "./limitsPart.ts";
import { operatorStyles } from "./operatorStyles.ts";
import { statePart } from "./statePart.ts";

type Parts = Pick<AppParts, "house" | "rooms" | "listening" | "clientFiles">;

/** `GET /operator`: how things stand, for whoever looks after the laptop. Without scripts, and without anybody in it. */
export function operatorPage(
  { house, rooms, listening, clientFiles }: Parts,
  check: CommitCheck,
): Handler<Env> {
  return async (c) => {
    const state = await readHouse(house, {
      addresses: phoneAddresses(listening, pageOrigin(c)),
      census: rooms.census,
      canCommit: await check.canCommit(),
    });
    return c.html(wholePage(state, clientFiles.styles("start"), c.get("nonce")));
  };
}

/** `styles` bring the letter and the colours; where the client was not built it reads well without. */
function wholePage(state: HouseState, styles: string, nonce: string) {
  const { title, intro, refresh } = operatorTexts;
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} – Buurtbord</title>
${raw(styles)}
${operatorStyles(nonce)}
</head>
<body class="beheer">
<main>
<header><h1>${title}</h1><a class="opnieuw" href="/operator">${refresh}</a></header>
<p>${intro}</p>
${statePart(state)}
${limitsPart()}
</main>
</body>
</html>`;
}
