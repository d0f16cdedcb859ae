/** Ink on paper, on a screen and from a printer without colours. */
export const reportStyles = `
body { margin: 0; background: #fff8ea; color: #1d1a16; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 .25rem; line-height: 1.15; }
h2 { margin: 2rem 0 .75rem; line-height: 1.2; break-after: avoid; }
small { color: #55493c; font-size: 1rem; font-weight: 600; }
ul { margin: 0; padding: 0; list-style: none; }
.kaarten { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .75rem; }
.kaarten li { padding: .75rem 1rem; border: 2px solid #5a3f2c; border-radius: 8px; background: #fff; break-inside: avoid; overflow-wrap: anywhere; }
.kaarten p { margin: 0; font-weight: 600; }
.kaarten .meer { margin-top: .25rem; color: #55493c; font-size: 1rem; }
.kaarten img { display: block; max-width: 100%; max-height: 16rem; margin-bottom: .5rem; }
.lijnen li { padding: .35rem 0; border-bottom: 1px solid #d8c7a8; break-inside: avoid; overflow-wrap: anywhere; }
@page { size: A4; margin: 15mm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .kaarten { grid-template-columns: repeat(3, 1fr); gap: 2mm; }
  .kaarten li { padding: 2mm 3mm; border-width: 1px; }
  .kaarten img { max-height: 50mm; }
}
`;
