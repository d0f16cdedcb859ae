import { html } from "hono/html";

/** A page that says one thing. It stands alone: it must also come when the client was not built. */
export function messagePage(message: string, nonce: string) {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Buurtbord</title>
<style nonce="${nonce}">
body { margin: 0; padding: 24px; background: #fff9ec; color: #1a1512; font: 1.25rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
main { max-width: 32rem; margin: 10vh auto; }
a { display: inline-block; padding: 12px 0; color: #1e4a38; }
</style>
</head>
<body><main><h1>Buurtbord</h1><p>${message}</p><p><a href="/">Ga naar het begin</a></p></main></body>
</html>`;
}
