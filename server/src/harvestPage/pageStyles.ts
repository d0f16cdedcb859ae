/**
 * Paper on a straw table, in one column that reads well on a phone; the values are those of client/src/ui/tokens.css.
 * On paper it is ink, and nothing that belongs together is cut.
 */
export const pageStyles = `
* { box-sizing: border-box; }
body { margin: 0; background: #f3e6ce; color: #1a1512; font: 480 1.25rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
.begin, main, footer { max-inline-size: 48rem; margin: 0 auto; padding-inline: 1.25rem; }
.begin { padding-block: 2.5rem 1rem; }
.begin p { margin: .5rem 0 0; }
.begin .soort { margin: 0; font-weight: 720; }
.inleiding { white-space: pre-line; font-size: 1.375rem; }
h1 { margin: 0; font-size: clamp(2.25rem, 8vw, 3.5rem); font-weight: 800; line-height: 1.1; text-wrap: balance; }
h2 { margin: 0; font-size: clamp(1.625rem, 5vw, 2.125rem); font-weight: 800; line-height: 1.15; text-wrap: balance; }
h3 { margin: 0 0 .25rem; font-size: 1.125rem; font-weight: 720; }
ul { margin: 0; padding: 0; list-style: none; }
.verhaal { margin-block: 2rem; border: 2.2px solid #5a4330; border-radius: 18px 14px 20px 12px; background: #fff9ec; box-shadow: 0 1px 1px rgb(75 47 27 / .35), 2px 5px 8px rgb(75 47 27 / .2); overflow: clip; }
.verhaal:nth-of-type(even) { border-radius: 13px 19px 12px 17px; }
.kop { padding: 1.25rem; border-block-end: 2.2px solid #5a4330; background: var(--vel, #ffe08a); }
.kop p { margin: .35rem 0 0; }
.kop .tafel { margin: 0 0 .25rem; font-size: 1.0625rem; font-weight: 620; }
.kop:last-child { border: 0; }
.lijf { display: grid; gap: 1.25rem; padding: 1.25rem; }
.project { padding: 1rem 1.25rem; border: 2px solid #5a4330; border-radius: 3px 6px 4px 5px; background: #dce7dc; }
.project p { margin: 0 0 .5rem; font-size: 1.375rem; font-weight: 720; }
dl { display: grid; gap: .5rem; margin: 0; }
dl div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; }
dt { color: #4a3d33; }
dd { margin: 0; font-weight: 620; }
.vraag li { position: relative; padding-block: .25rem; padding-inline-start: 1.5rem; }
.vraag li::before { content: ""; position: absolute; inset-block-start: .72em; inset-inline-start: .25rem; inline-size: .6rem; block-size: .6rem; border: 2px solid #5a4330; border-radius: 2px 4px 3px 3px; background: var(--vel, #fff); rotate: -6deg; }
.vraag .beeld { padding-inline-start: 0; }
.vraag .beeld::before { content: none; }
.vraag p { margin: 0; white-space: pre-line; }
.naam { color: #4a3d33; font-size: 1.0625rem; }
blockquote { margin: .25rem 0 0; font-style: italic; }
img { display: block; inline-size: auto; max-inline-size: 100%; block-size: auto; max-block-size: 28rem; margin-block: .5rem; border: 2px solid #5a4330; border-radius: 3px 5px 4px 6px; }
.kop + .lijf > img:first-child { margin: 0 auto; }
.kaart-geel { --vel: #ffe08a; }
.kaart-blauw { --vel: #77aadd; }
.kaart-oranje { --vel: #ee8866; }
.kaart-roze { --vel: #ffaabb; }
.kaart-groen { --vel: #bbcc33; }
.kaart-wit { --vel: #ffffff; }
footer { padding-block: 0 3rem; font-size: 1.0625rem; }
@media screen and (max-width: 30rem) { dl div { display: block; } }
@page { size: A4; margin: 15mm; }
@media print {
  body { background: none; font-size: 11pt; line-height: 1.4; }
  .begin, main, footer { max-inline-size: none; padding-inline: 0; }
  .begin { padding-block: 0 2mm; }
  .inleiding { font-size: 12.5pt; }
  h1 { font-size: 26pt; }
  h2 { font-size: 16pt; }
  h3 { font-size: 11pt; }
  .verhaal { margin-block: 0 6mm; box-shadow: none; break-inside: avoid; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .kop { padding: 3mm 4mm; break-after: avoid; break-inside: avoid; }
  .kop p, .kop .tafel { font-size: 10.5pt; }
  .lijf { display: block; padding: 4mm; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .lijf > * { margin-block: 0 4mm; }
  .lijf > *:last-child { margin: 0; }
  .project { padding: 3mm 4mm; background: none; break-inside: avoid; }
  .project p { font-size: 12.5pt; }
  h3 { break-after: avoid; }
  li, img, blockquote, footer { break-inside: avoid; }
  .kort { break-inside: avoid; }
  img { max-block-size: 75mm; }
  .naam, footer { font-size: 9.5pt; }
  footer { padding-block: 0; }
}
`;
