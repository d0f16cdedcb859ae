import { type MugPlace, mugPlaces, TABLE } from "./mugPlaces.ts";

/** A mug for each person who sat down, seen from above: without a name. */
export function Mugs({ count }: { readonly count: number }) {
  return (
    <svg
      className="mokken"
      viewBox={`0 0 ${TABLE.w} ${TABLE.h}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {mugPlaces(count).map((place) => (
        <Mug key={`${place.x} ${place.y}`} place={place} />
      ))}
    </svg>
  );
}

function Mug({ place: { x, y, r, turn, tint } }: { readonly place: MugPlace }) {
  const ear = `M${r * 0.8} ${-r * 0.3}h${r * 0.42}c${r * 0.3} 0 ${r * 0.3} ${r * 0.6} 0 ${r * 0.6}h${-r * 0.42}`;
  const color = `var(--${tint})`;
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className="mok">
        <ellipse className="mok-schaduw" cx={r * 0.14} cy={r * 0.24} rx={r * 1.08} ry={r * 1.05} />
        <g transform={`rotate(${turn})`} fill="none" strokeLinejoin="round">
          <path d={ear} stroke="var(--rand)" strokeWidth={r * 0.34} />
          <path d={ear} stroke={color} strokeWidth={r * 0.2} />
        </g>
        <circle r={r} fill={color} stroke="var(--rand)" strokeWidth={2.2} />
        <circle r={r * 0.74} fill="var(--hout-diep)" />
        <path
          className="mok-glans"
          d={`M${-r * 0.48} ${-r * 0.2}A${r * 0.52} ${r * 0.52} 0 0 1 ${r * 0.1} ${-r * 0.5}`}
          strokeWidth={r * 0.11}
        />
      </g>
    </g>
  );
}
