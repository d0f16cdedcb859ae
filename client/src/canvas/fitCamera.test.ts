import { expect, test } from "vitest";
import { type Camera, cameraOn, fitCamera, fitUnderHead } from "./fitCamera.ts";

const onScreen = ({ x, y, z }: Camera, px: number, py: number) => [(px + x) * z, (py + y) * z];

test("a ground as large as the canvas is shown as it is", () => {
  const camera = fitCamera({ x: 0, y: 0, w: 1920, h: 990 }, { w: 1920, h: 990 }, "bottom");
  expect(camera).toEqual({ x: 0, y: 0, z: 1 });
});

test("the whole ground is in view, as far from the left as from the right", () => {
  const bounds = { x: -400, y: 200, w: 4000, h: 2600 };
  const camera = fitCamera(bounds, { w: 1920, h: 990 }, "middle");
  const [left = 0, top = 0] = onScreen(camera, bounds.x, bounds.y);
  const [right = 0, bottom = 0] = onScreen(camera, bounds.x + bounds.w, bounds.y + bounds.h);
  expect(top).toBeCloseTo(0);
  expect(bottom).toBeCloseTo(990);
  expect(left).toBeCloseTo(1920 - right);
});

test("on a higher wall the ground stands at the bottom, on a table it lies in the middle", () => {
  const bounds = { x: 0, y: 0, w: 1920, h: 990 };
  const wall = fitCamera(bounds, { w: 960, h: 700 }, "bottom");
  expect(onScreen(wall, 1920, 990)).toEqual([960, 700]);
  const table = fitCamera(bounds, { w: 960, h: 700 }, "middle");
  expect(onScreen(table, 0, 495)).toEqual([0, 350]);
});

test("a small ground is not blown up into posters", () => {
  expect(fitCamera({ x: 0, y: 0, w: 200, h: 100 }, { w: 1920, h: 990 }, "middle").z).toBe(1.6);
});

test("a box without room does not break the camera", () => {
  const camera = fitCamera({ x: 0, y: 0, w: 1920, h: 990 }, { w: 0, h: 0 }, "bottom");
  expect(Number.isFinite(camera.x) && Number.isFinite(camera.y) && camera.z > 0).toBe(true);
});

test("on one card the camera has it in the middle, nearer than the whole but never a poster", () => {
  const size = { w: 1920, h: 990 };
  for (const width of [1920, 4000, 9000]) {
    const whole = fitCamera({ x: 0, y: 0, w: width, h: width / 2 }, size, "bottom");
    const near = cameraOn([300, 400], size, whole);
    expect(onScreen(near, 300, 400).map(Math.round)).toEqual([960, 495]);
    expect(near.z).toBeGreaterThan(whole.z);
    expect(near.z).toBeLessThanOrEqual(1.6);
  }
});

test("question and join corner keep their room above the board, also above a heap of closed cards", () => {
  const bounds = { x: 0, y: 0, w: 1920, h: 990 };
  const head = 210;
  expect(fitUnderHead(bounds, { w: 1920, h: 990 }, 1)).toEqual({ x: 0, y: 0, z: 1 });
  const low = fitUnderHead(bounds, { w: 1920, h: 778 }, 1);
  const [left = 0, corner = 0] = onScreen(low, 0, head);
  const [right = 0, bottom = 0] = onScreen(low, 1920, 990);
  expect(corner).toBeCloseTo(head);
  expect(bottom).toBeCloseTo(778);
  expect(left).toBeCloseTo(1920 - right);
});

test("a large board far away leaves that room too", () => {
  // As wallBounds makes it for a board twice as wide and high.
  const bounds = { x: 0, y: 0, w: 3840, h: 1980 };
  expect(fitUnderHead(bounds, { w: 1920, h: 990 }, 1).z).toBeCloseTo(0.5);
  const low = fitUnderHead(bounds, { w: 1920, h: 778 }, 1);
  expect(onScreen(low, 0, 420)[1]).toBeCloseTo(210);
});
