import { seededRandom } from "./seededRandom.ts";
import { type Point, snip } from "./snip.ts";

const BLUNT = 16;

/**
 * An island of paper on the table: a rectangle with its corners snipped off, never two alike. SVG path data; the edge
 * stays within 10 units of the rectangle.
 */
export function islandShape(box: { x: number; y: number; w: number; h: number }, seed: string): string {
  const random = seededRandom(seed);
  const corner = () => 14 + random() * 24;
  const off = () => (random() - 0.5) * 12;
  const along = (length: number) => length * (0.35 + random() * 0.3);
  const { w, h } = box;
  const points: readonly Point[] = [
    [corner(), off()],
    [along(w), off() - 3],
    [w - corner(), off()],
    [w + off(), corner()],
    [w + off() + 3, along(h)],
    [w + off(), h - corner()],
    [w - corner(), h + off()],
    [along(w), h + off() + 3],
    [corner(), h + off()],
    [off(), h - corner()],
    [off() - 3, along(h)],
    [off(), corner()],
  ];
  return snip(
    points.map(([x, y]): Point => [box.x + x, box.y + y]),
    BLUNT,
  );
}
