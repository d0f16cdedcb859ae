/**
 * Paper cards on a straw table; the values are those of client/src/ui/tokens.css. From a printer without colours it is
 * ink on paper: no colour is ever the only sign.
 */
export const reportStyles = `
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: #f3e6ce; color: #1a1512; font: 480 1.25rem/1.45 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
header, nav, main, footer { max-inline-size: 64rem; margin: 0 auto; padding-inline: 1.25rem; }
header { padding-block: 2.5rem 1rem; }
header p { margin: 0; }
.soort { font-weight: 700; }
h1 { margin: 0 0 .25rem; font-size: clamp(2rem, 7vw, 3.25rem); font-weight: 800; line-height: 1.1; }
h2 { margin: 0 0 1rem; font-size: 1.75rem; font-weight: 800; line-height: 1.15; break-after: avoid; }
small { color: #4a3d33; font-size: 1.125rem; font-weight: 600; }
ul, ol { margin: 0; padding: 0; list-style: none; }
nav h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; }
nav a { display: flex; align-items: center; gap: .5rem; min-block-size: 3rem; padding: .25rem 1rem; border: 2px solid #5a4330; border-radius: 10px; background: #fff9ec; color: inherit; font-weight: 620; text-decoration: none; }
a:focus-visible { outline: 3px solid #1a1512; box-shadow: 0 0 0 7px #ffc93c; }
section { margin-block: 2rem; padding: 1.5rem 1.25rem; border: 2.2px solid #5a4330; border-radius: 18px 14px 20px 12px; background: #fff9ec; box-shadow: 0 1px 1px rgb(75 47 27 / .35), 2px 5px 8px rgb(75 47 27 / .2); }
section > p { margin: 0 0 1rem; }
section > p:last-child { margin: 0; }
section[class*=kaart-] > h2 { margin: -1.5rem -1.25rem 1.25rem; padding: 1rem 1.25rem; border-block-end: 2.2px solid #5a4330; border-radius: 15px 11px 0 0; background: var(--vel, #fff); }
section[class*=kaart-] > h2 small { color: inherit; }
.kaarten { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.kaarten li { padding: .75rem 1rem; border: 2px solid #5a4330; border-radius: 3px; background: var(--vel, #fff); box-shadow: 0 1px 1px rgb(75 47 27 / .35), 1px 3px 5px rgb(75 47 27 / .2); break-inside: avoid; }
.kaarten li:nth-child(3n + 1) { border-radius: 2px 6px 3px 5px; }
.kaarten li:nth-child(3n + 2) { border-radius: 6px 3px 5px 2px; }
.kaarten p, .afspraken p { margin: 0; font-weight: 620; white-space: pre-line; }
.kaarten .meer { margin-block-start: .35rem; font-size: 1.0625rem; font-weight: 480; }
img { display: block; inline-size: auto; max-inline-size: 100%; block-size: auto; max-block-size: 22rem; margin-block-end: .75rem; border: 2px solid #5a4330; border-radius: 3px; }
blockquote { margin: .35rem 0 0; }
.kaart-geel { --vel: #ffe08a; }
.kaart-blauw { --vel: #77aadd; }
.kaart-oranje { --vel: #ee8866; }
.kaart-roze { --vel: #ffaabb; }
.kaart-groen { --vel: #bbcc33; }
.kaart-wit { --vel: #ffffff; }
#afspraken { background: #dce7dc; }
.afspraken { display: grid; gap: 1rem; counter-reset: afspraak; }
.afspraken li { position: relative; padding: 1rem 1.25rem; padding-inline-start: 4.25rem; border: 2px solid #5a4330; border-radius: 3px 6px 4px 5px; background: #fff; counter-increment: afspraak; break-inside: avoid; }
.afspraken li::before { content: counter(afspraak); position: absolute; inset-block-start: .875rem; inset-inline-start: 1rem; display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%; background: #1e4a38; color: #fff9ec; font-weight: 760; }
.afspraken p { font-size: 1.375rem; font-weight: 720; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .5rem 0 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
dt { color: #4a3d33; }
dt::after { content: ":"; }
dd { margin: 0; font-weight: 620; }
.werkblad { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
.werkblad > div { padding: .75rem 1rem; border: 2px solid #5a4330; border-radius: 3px 6px 4px 5px; background: #fff; break-inside: avoid; }
.werkblad h3 { margin: 0 0 .35rem; font-size: 1.25rem; line-height: 1.2; }
.werkblad li { padding-block: .2rem; }
.lijnen { columns: 24rem; column-gap: 2.5rem; }
.lijnen li, .nieuw li, .missen li { padding: .5rem 0 .5rem; padding-inline-start: 1.75rem; border-block-end: 1px solid #d9bd8c; break-inside: avoid; position: relative; }
.lijnen li::before, .nieuw li::before, .missen li::before { position: absolute; inset-inline-start: 0; color: #8f2a0f; font-weight: 800; }
.lijnen li::before { content: "\\2022"; }
.nieuw li::before { content: "+"; }
.missen li::before { content: "?"; }
.nieuw { columns: 18rem; column-gap: 2.5rem; }
.antwoorden { border-collapse: collapse; break-inside: avoid; }
.antwoorden :is(th, td) { padding: .375rem .75rem; border-block-end: 2px solid #5a4330; text-align: start; }
.antwoorden td { font-weight: 720; text-align: end; }
footer { padding-block: 0 3rem; }
@page { size: A4; margin: 14mm; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { background: none; font-size: 11pt; line-height: 1.35; }
  header, nav, main, footer { max-inline-size: none; padding-inline: 0; }
  header { padding-block: 0 4mm; }
  h1 { font-size: 24pt; }
  h2 { font-size: 15pt; }
  nav { display: none; }
  section { margin-block: 0 5mm; padding: 4mm; background: none !important; box-shadow: none; }
  section[class*=kaart-] > h2 { margin: -4mm -4mm 4mm; padding: 2.5mm 4mm; }
  small, .kaarten .meer { font-size: 10pt; }
  .kaarten { display: block; columns: 3; column-gap: 3mm; }
  .kaarten li { margin-block-end: 3mm; padding: 2mm 3mm; box-shadow: none; }
  .afspraken { display: block; }
  .afspraken li { margin-block-end: 3mm; padding: 3mm 4mm; padding-inline-start: 14mm; }
  .afspraken li::before { inset-block-start: 2.5mm; inset-inline-start: 3mm; inline-size: 8mm; block-size: 8mm; border: 1.5pt solid #1a1512; background: none; color: #1a1512; }
  .afspraken p { font-size: 12.5pt; }
  .lijnen, .nieuw { columns: 2; column-gap: 8mm; }
  .lijnen li, .nieuw li { padding-block: 1mm; padding-inline-start: 5mm; }
  img { max-block-size: 55mm; }
}
`;
