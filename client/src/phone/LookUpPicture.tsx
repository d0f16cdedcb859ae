/** @jsxImportSource preact */
import type { CardFace } from "@buurtbord/shared/activities/CardKind.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";

const HEADS = [
  { x: 52, y: 232, r: 24, tint: "kaart-oranje" },
  { x: 128, y: 246, r: 27, tint: "kaart-geel" },
  { x: 206, y: 240, r: 25, tint: "kaart-roze" },
] as const;

const LEAVES: readonly (readonly [x: number, y: number, turn: number])[] = [
  [92, 70, 200],
  [88, 84, 160],
  [108, 60, 240],
  [128, 52, 270],
  [146, 58, 310],
  [160, 72, 340],
  [164, 86, 15],
  [104, 90, 170],
  [148, 92, 20],
];

const CARDS = [
  { x: 34, y: 26, w: 62, h: 38, tint: "kaart-geel" },
  { x: 128, y: 18, w: 60, h: 40, tint: "kaart-blauw" },
  { x: 76, y: 82, w: 68, h: 38, tint: "kaart-roze" },
] as const;

/** Three people look at the wall. */
export function LookUpPicture({ outline }: Pick<CardFace, "outline">) {
  return (
    <svg class="kijk-plaat" viewBox="0 0 260 300" aria-hidden="true">
      <g transform="translate(20 8)">
        <path class="papier-rand" d={cutSheet(220, 136, "doek")} fill="var(--papier)" />
        {outline === "leaf" ? null : <Table />}
      </g>
      {outline === "leaf" && <Tree />}
      {HEADS.map(({ x, y, r, tint }) => (
        <g key={x} class="kijk-hoofd" fill={`var(--${tint})`}>
          <path
            d={`M${x - r * 1.9} 300c0-${r * 1.6} ${r * 0.7}-${r * 1.9} ${r * 1.9}-${r * 1.9}s${r * 1.9} ${r * 0.3} ${r * 1.9} ${r * 1.9}Z`}
          />
          <circle cx={x} cy={y - r * 0.2} r={r} />
        </g>
      ))}
    </svg>
  );
}

function Tree() {
  return (
    <>
      <path class="kijk-tak" d="M124 142c4-24 2-36 0-48l-30-22m32 36 34-34m-33 10-2-42" />
      {LEAVES.map(([x, y, turn]) => (
        <path
          key={`${x} ${y}`}
          class="kijk-blad"
          transform={`translate(${x} ${y}) rotate(${turn})`}
          d="M0 0C7.500 -11.200 22.500 -9 30 0C21.600 10.500 6.600 9.300 0 0Z"
        />
      ))}
    </>
  );
}

function Table() {
  return (
    <>
      <path class="kijk-draad" d="M80 50C70 80 90 80 108 98M160 48c0 30-20 30-40 52" />
      {CARDS.map(({ x, y, w, h, tint }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <path class="papier-rand" d={cutSheet(w, h, tint)} fill={`var(--${tint})`} />
        </g>
      ))}
    </>
  );
}
