import { html } from "hono/html";

/** What the forms without scripts need besides the phone page's own styles. */
export function formStyles(nonce: string) {
  return html`<style nonce="${nonce}">
.keuzes, .eigen li, .opnieuw { display: grid; gap: var(--ruimte-2); justify-items: start; }
.keuzes { grid-template-columns: minmax(0, 1fr); justify-items: stretch; }
.keuzes-twee { grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr)); }
.keuzes-twee .keuze { gap: var(--ruimte-2); padding-inline: var(--ruimte-2); line-height: 1.2; }
.voet:not(:last-child) { margin-block-end: 0; }
.keuzes legend { grid-column: 1 / -1; margin-block-end: var(--ruimte-2); font-weight: 700; }
.keuze { display: flex; flex-wrap: wrap; overflow-wrap: anywhere; align-items: center; gap: var(--ruimte-3); min-block-size: var(--doel); padding: var(--ruimte-2) var(--ruimte-3); border: 2px solid var(--rand); border-radius: var(--hoek); background: var(--wit); }
.keuze input { flex: none; inline-size: 24px; block-size: 24px; accent-color: var(--fles); }
.eigen { display: grid; gap: var(--ruimte-3); }
.eigen li { padding: var(--ruimte-3); border: 2px solid var(--rand); border-radius: var(--hoek-blad); background: var(--wit); }
.eigen h2, .eigen label { display: flex; align-items: center; gap: var(--ruimte-2); }
.gelukt, .fout { padding: var(--ruimte-3); border: 2px solid var(--rand); border-radius: var(--hoek); }
.gelukt { background: var(--fles-licht); }
.fout { background: var(--steen-licht); }
blockquote { font-size: var(--tel-kaart); font-weight: 620; white-space: pre-line; }
.mijn-tafel { font-size: 2rem; line-height: 1.2; }
summary { min-block-size: var(--doel); }
summary .icoon { display: inline-block; margin-inline: var(--ruimte-2); vertical-align: middle; }
textarea.invoer { min-block-size: 7rem; }
</style>`;
}
