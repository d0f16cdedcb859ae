import { html } from "hono/html";

/** Sheets of paper on a table. It stands alone where the client was not built: each token has its value behind it. */
export function operatorStyles(nonce: string) {
  return html`<style nonce="${nonce}">
body.beheer { display: block; margin: 0; background: var(--linnen, #f3e6ce); color: var(--inkt, #1a1512); font: 480 1.125rem/1.45 var(--letter, "Atkinson Hyperlegible Next", system-ui, sans-serif); }
.beheer main { box-sizing: border-box; max-inline-size: 62rem; margin: 0 auto; padding: 24px; }
.beheer header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px; }
.beheer h1 { margin: 0; font-size: 2rem; font-weight: 760; line-height: 1.12; }
.beheer h2 { margin: 32px 0 8px; font-size: 1.5rem; font-weight: 760; }
.beheer p { margin: 8px 0; }
.beheer .opnieuw { display: inline-flex; align-items: center; min-block-size: 44px; padding: 0 16px; border: 2px solid var(--rand, #5a4330); border-radius: 10px; background: var(--papier, #fff9ec); color: inherit; font-weight: 620; text-decoration: none; }
.beheer .opnieuw:focus-visible { outline: 3px solid var(--inkt, #1a1512); box-shadow: 0 0 0 7px var(--zon, #ffc93c); }
.goed, .let-op { margin: 16px 0; padding: 12px 16px; border: 2px solid var(--rand, #5a4330); border-radius: 4px; font-size: 1.25rem; font-weight: 620; }
.goed { background: var(--fles-licht, #dce7dc); }
.let-op { border: 3px dashed var(--steen, #8f2a0f); background: var(--steen-licht, #fbe3d6); }
.goed::before { content: "✓ "; }
.let-op::before { content: "! "; }
.beheer dl, .beheer table { box-sizing: border-box; border: 2.2px solid var(--rand, #5a4330); border-radius: 4px; background: var(--papier, #fff9ec); box-shadow: 0 1px 1px rgb(75 47 27 / 0.35), 2px 5px 8px rgb(75 47 27 / 0.2); }
.beheer dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 24px; margin: 16px 0; padding: 16px; }
.beheer dt { color: var(--inkt-zacht, #4a3d33); }
.beheer dd { min-inline-size: 0; margin: 0; overflow-wrap: anywhere; font-weight: 600; }
.tabellen { display: grid; gap: 24px; margin-block-start: 16px; }
.beheer table { inline-size: 100%; border-spacing: 0; padding: 4px 16px 8px; }
.beheer caption { padding: 8px 0; font-size: 1.25rem; font-weight: 700; text-align: start; }
.beheer th, .beheer td { padding: 6px 12px 6px 0; border-block-end: 1px solid var(--tafel-nerf, #d9bd8c); font-weight: 480; text-align: start; vertical-align: baseline; }
.beheer thead th { color: var(--inkt-zacht, #4a3d33); }
.beheer tr:last-child > * { border-block-end: 0; }
.beheer thead tr:last-child > * { border-block-end: 2px solid var(--rand, #5a4330); }
.beheer .getal { inline-size: 7rem; font-variant-numeric: tabular-nums; font-weight: 600; text-align: end; white-space: nowrap; }
.beheer td:last-child, .beheer thead th:last-child { inline-size: 12rem; }
@media (max-width: 40rem) { .beheer dl { grid-template-columns: 1fr; } .beheer dd { margin-block-end: 8px; } }
</style>`;
}
