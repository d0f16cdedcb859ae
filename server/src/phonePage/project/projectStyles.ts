import { html } from "hono/html";

/** What the page of a project needs besides. The form for a link waits a while for scripts, where there may be any. */
export function projectStyles(nonce: string) {
  return html`<style nonce="${nonce}">
.project { gap: var(--ruimte-4); }
.plant-vak { display: grid; justify-items: center; margin: 0; font-weight: 600; }
.plant { max-inline-size: 100%; block-size: min(13rem, 36vh); }
.plant path { stroke: var(--rand); stroke-width: 1.6; }
.plant-hand path { fill: none; stroke: var(--inkt); stroke-linecap: round; stroke-linejoin: round; stroke-width: 2; }
.afgesproken { display: grid; gap: var(--ruimte-2); padding: var(--ruimte-3); border: 2px solid var(--rand); border-radius: var(--hoek-blad); background: var(--wit); }
.afgesproken dl { display: grid; gap: var(--ruimte-2); margin: 0; }
.afgesproken dd { margin: 0; font-weight: 620; overflow-wrap: anywhere; }
.nieuws-kop { display: flex; flex-wrap: wrap; align-items: center; gap: var(--ruimte-2); }
.nieuws-kop time { flex-basis: 100%; }
.nieuws-tekst { white-space: pre-line; overflow-wrap: anywhere; }
.nieuws-foto { max-inline-size: 100%; block-size: auto; border-radius: var(--hoek); }
.project details .vraag, .project details .vraag + .knop { margin-block-start: var(--ruimte-3); }
.straks { animation: straks 4s step-end backwards; }
@keyframes straks { from { visibility: hidden; } to { visibility: visible; } }
</style>
<noscript><style nonce="${nonce}">.straks { animation: none; }</style></noscript>`;
}
