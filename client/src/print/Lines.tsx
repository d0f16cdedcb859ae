/** As many as fit: what is too much is cut off by the edge of their box. In millimetres. */
const LINE = 12;
const MOST_LINES = 30;

/** To write on with a pen. */
export function Lines() {
  const lines = Array.from({ length: MOST_LINES }, (_, at) => `M0 ${(at + 1) * LINE}H400`).join("");
  return (
    <div className="vraag-lijnen">
      <svg viewBox={`0 0 400 ${MOST_LINES * LINE + 1}`} aria-hidden="true">
        <path d={lines} stroke="#5a4330" strokeWidth="0.35" />
      </svg>
    </div>
  );
}
