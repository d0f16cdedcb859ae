import { crc32, deflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { expect, test } from "vitest";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

interface Kept {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#7a9b57" } });

/** A photo of a square, as a phone makes it: turned on its side, with a name and a place in it. */
const fromPhone = () =>
  canvas(640, 480)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: "Fotograafcanary" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 12/1 0/1" },
    })
    .jpeg()
    .toBuffer();

async function map(): Promise<{ server: TestServer; board: MadeBoard; photos: string }> {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "asset-map" });
  return { server, board, photos: `/api/boards/${board.id}/photos` };
}

test("a photo is kept upright, with nothing in it but its picture, and everybody on the board may see it", async () => {
  const { server, board, photos } = await map();
  const sent = await fromPhone();
  expect(sent.includes("Fotograafcanary")).toBe(true);
  const answer = await server.upload(photos, sent, board.facilitatorToken);
  expect(answer.status).toBe(201);
  const kept = await bodyOf<Kept>(answer);
  expect(kept).toEqual({ name: expect.stringMatching(/^f-[\w-]{16}$/), width: 480, height: 640 });
  expect((await server.get(`${photos}/${kept.name}`, board.screenToken)).status).toBe(404);
  await server.make(board, board.facilitatorToken, { type: "set-picture", picture: kept.name });
  for (const token of [board.facilitatorToken, board.screenToken, await server.join(board)]) {
    const seen = await server.get(`${photos}/${kept.name}`, token);
    expect(seen.status).toBe(200);
    expect(seen.headers.get("content-type")).toBe("image/webp");
    expect(seen.headers.get("cache-control")).toBe("no-store");
    expect(seen.headers.get("x-content-type-options")).toBe("nosniff");
    const bytes = Buffer.from(await seen.bytes());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 480, height: 640 });
    expect((await sharp(bytes).metadata()).exif).toBe(undefined);
    expect(bytes.includes("canary")).toBe(false);
  }
});

test("a large photo becomes as large as a wall needs it", async () => {
  const { server, board, photos } = await map();
  const png = await canvas(4_000, 1_000).png().toBuffer();
  const kept = await bodyOf<Kept>(await server.upload(photos, png, board.facilitatorToken));
  expect(kept).toMatchObject({ width: 2_560, height: 640 });
});

test("what is no photo is refused with what to do: drawings with scripts, animations, papers, rubbish, half a photo", async () => {
  const { server, board, photos } = await map();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>`;
  const whole = await fromPhone();
  const files = [
    Buffer.from(svg),
    Buffer.from(`<?xml version="1.0"?>${svg}`),
    await canvas(20, 20).gif().toBuffer(),
    Buffer.from("%PDF-1.7\n%nothing"),
    Buffer.from("GIF89a"),
    Buffer.from([0xff, 0xd8, 0xff, ...Buffer.from("no photo at all".repeat(50))]),
    whole.subarray(0, whole.length / 3),
    Buffer.alloc(0),
  ];
  for (const file of files) {
    const answer = await server.upload(photos, file, board.facilitatorToken);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: "photo-unreadable",
      message: "Dit is geen foto die wij kunnen lezen. Kies een jpg, png of webp.",
    });
  }
});

test("a small file that unpacks to a mountain of pixels is refused before it is unpacked", async () => {
  const { server, board, photos } = await map();
  const answer = await server.upload(photos, emptyPng(40_000, 40_000), board.facilitatorToken);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ error: "photo-too-large" });
});

test("a file of more than eight megabytes is refused, and other requests stay small", async () => {
  const { server, board, photos } = await map();
  const large = await server.upload(photos, new Uint8Array(9 * 1024 * 1024), board.facilitatorToken);
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ error: "photo-too-large" });
  const commands = `/api/boards/${board.id}/commands`;
  expect((await server.post(commands, "x".repeat(100_000), board.facilitatorToken)).status).toBe(413);
});

test("a wall brings no photos; a stranger sees none, and a name that nobody gave is nothing", async () => {
  const { server, board, photos } = await map();
  const jpg = await fromPhone();
  expect((await server.upload(photos, jpg, board.screenToken)).status).toBe(403);
  expect((await server.upload(photos, jpg, "somebody")).status).toBe(401);
  expect((await server.upload(photos, jpg)).status).toBe(401);
  const { name } = await bodyOf<Kept>(await server.upload(photos, jpg, board.facilitatorToken));
  expect((await server.get(`${photos}/${name}`)).status).toBe(401);
  const other = await server.makeBoard({ activity: "asset-map" });
  const elsewhere = `/api/boards/${other.id}/photos/${name}`;
  expect((await server.get(`${photos}/${name}`, other.facilitatorToken)).status).toBe(401);
  for (const path of [elsewhere, `/api/boards/${other.id}/photos/f-0000000000000000`])
    expect((await server.get(path, other.facilitatorToken)).status).toBe(404);
});

test("a picture that is taken away is gone from the disk, unless a saved moment shows it; erasing takes it everywhere", async () => {
  const { server, board, photos } = await map();
  const lead = board.facilitatorToken;
  const keep = async () => (await bodyOf<Kept>(await server.upload(photos, await fromPhone(), lead))).name;
  const onDisk = (name: string) => server.storage.getBlob(board.id as never, name);
  const lay = (picture: string | null) => server.make(board, lead, { type: "set-picture", picture });
  const [first, second] = [await keep(), await keep()];
  await lay(first);
  expect((await server.exported(board)).picture).toEqual({ photo: first, width: 480, height: 640 });
  await lay(second);
  expect(await onDisk(first)).toBe(null);
  expect((await server.get(`${photos}/${first}`, lead)).status).toBe(404);

  const { snapshotId } = await server.make(board, lead, { type: "save-snapshot", name: "Eerste avond" });
  await lay(null);
  expect(await onDisk(second)).not.toBe(null);
  const moment = async () =>
    bodyOf<{ picture: unknown }>(await server.get(`/api/boards/${board.id}/snapshots/${snapshotId}`, lead));
  expect((await moment()).picture).toMatchObject({ photo: second });

  await server.make(board, lead, { type: "erase-photo", photo: second });
  expect(await onDisk(second)).toBe(null);
  expect((await moment()).picture).toBe(null);
  expect(await server.storage.erasedIds()).toContain(second);
});

test("the photos are in the zip that one takes home", async () => {
  const { server, board, photos } = await map();
  const lead = board.facilitatorToken;
  const { name } = await bodyOf<Kept>(await server.upload(photos, await fromPhone(), lead));
  await server.make(board, lead, { type: "set-picture", picture: name });
  const zip = unzipSync(await (await server.get(`/api/boards/${board.id}/export`, lead)).bytes());
  expect(photosIn(zip)).toEqual([`photos/${name}.webp`]);
  expect(strFromU8(zip["board.json"] ?? new Uint8Array())).toContain(name);
  const photo = await sharp(zip[`photos/${name}.webp`]).metadata();
  expect(photo).toMatchObject({ format: "webp", width: 480 });
});

test("with a board its photos go", async () => {
  const { server, board, photos } = await map();
  const { name } = await bodyOf<Kept>(await server.upload(photos, await fromPhone(), board.facilitatorToken));
  expect(await server.storage.getBlob(board.id as never, name)).not.toBe(null);
  await server.delete(`/api/boards/${board.id}`, board.facilitatorToken);
  expect(await server.storage.getBlob(board.id as never, name)).toBe(null);
});

test("photos that nobody laid down make room after an hour; one that lies there stays", async () => {
  const { server, board, photos } = await map();
  const lead = board.facilitatorToken;
  const keep = async () => (await bodyOf<Kept>(await server.upload(photos, await fromPhone(), lead))).name;
  const [laid, unused] = [await keep(), await keep()];
  await server.make(board, lead, { type: "set-picture", picture: laid });
  await keep();
  expect((await server.get(`${photos}/${unused}`, lead)).status).toBe(200);
  server.passes(61 * 60 * 1000);
  await keep();
  expect((await server.get(`${photos}/${unused}`, lead)).status).toBe(404);
  expect((await server.get(`${photos}/${laid}`, lead)).status).toBe(200);
});

test("many photos at once wait for each other, and too many are told to come back in a moment", async () => {
  const { server, board, photos } = await ideas();
  const jpg = await fromPhone();
  const phones = await Promise.all(Array.from({ length: 16 }, () => server.join(board)));
  const answers = await Promise.all(phones.map((token) => server.upload(photos, jpg, token)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(12);
  expect(statuses.filter((status) => status === 503)).toHaveLength(4);
  expect(answers.find(({ status }) => status === 503)?.headers.get("retry-after")).toBe("5");
  expect((await server.upload(photos, jpg, phones.at(-1))).status).toBe(201);
}, 60_000);

test("of one hand one photo at a time is read, so that a few slow phones are not in everybody's way", async () => {
  const { server, photos, noor } = await ideas();
  const jpg = await fromPhone();
  const [one, other] = await Promise.all([1, 2].map(() => server.upload(photos, jpg, noor)));
  expect([one?.status, other?.status].sort()).toEqual([201, 503]);
  expect((await server.upload(photos, jpg, noor)).status).toBe(201);
});

interface CardSent {
  readonly server: TestServer;
  readonly board: MadeBoard;
  readonly photos: string;
  readonly noor: string;
  /** Noor sends it, and it is kept. */
  readonly keep: (file: Uint8Array) => Promise<Kept>;
}

/** An idea board in the step in which ideas are written. */
async function ideas(): Promise<CardSent> {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "idea-board" });
  const photos = `/api/boards/${board.id}/photos`;
  const noor = await server.join(board);
  const keep = async (file: Uint8Array) => bodyOf<Kept>(await server.upload(photos, file, noor));
  return { server, board, photos, noor, keep };
}

const withPhoto = (photo: string, text = "De bank") => ({
  type: "add-card",
  card: { kind: "idea", text, field: null, photo },
});

/** Twelve million pixels in which no two beside each other are alike: no camera makes anything heavier. */
const noisy = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 12 },
    },
  });

test("a photo of twelve million pixels arrives without its place, small enough for a data bundle, however busy it is", async () => {
  const { server, board, photos, noor, keep } = await ideas();
  const sent = await noisy(4_032, 3_024)
    .withExifMerge({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 12/1 0/1" } })
    .jpeg({ quality: 80 })
    .toBuffer();
  expect((await sharp(sent).metadata()).exif).not.toBe(undefined);
  const { name, width, height } = await keep(sent);
  await server.make(board, noor, withPhoto(name));
  const [large, small] = await Promise.all(
    ["", "/small"].map(async (size) =>
      Buffer.from(await (await server.get(`${photos}/${name}${size}`, board.screenToken)).bytes()),
    ),
  );
  expect(large?.length).toBeLessThanOrEqual(300_000);
  expect(small?.length).toBeLessThanOrEqual(60_000);
  expect(await sharp(large).metadata()).toMatchObject({ format: "webp", width, height });
  expect(await sharp(small).metadata()).toMatchObject({ format: "webp", width: 480, height: 360 });
  for (const photo of [large, small]) expect((await sharp(photo).metadata()).exif).toBe(undefined);
}, 30_000);

test("a card carries its photo: on phones, in what one takes home, in a saved moment; it goes with the card for real", async () => {
  const { server, board, photos, noor, keep } = await ideas();
  const { name } = await keep(await fromPhone());
  expect((await server.get(`${photos}/${name}`, board.facilitatorToken)).status).toBe(404);
  const { cardId } = await server.make(board, noor, withPhoto(name, ""));
  const photo = { name, width: 480, height: 640 };
  const joost = await server.join(board);
  expect((await server.view(board, joost)).shared.cards).toMatchObject([{ text: "", photo }]);
  expect((await server.get(`${photos}/${name}/small`, joost)).status).toBe(200);
  const lead = board.facilitatorToken;
  const { snapshotId } = await server.make(board, lead, { type: "save-snapshot", name: "Nu" });
  const moment = await server.get(`/api/boards/${board.id}/snapshots/${snapshotId}`, lead);
  expect(await moment.json()).toMatchObject({ cards: [{ photo }] });
  const zip = unzipSync(await (await server.get(`/api/boards/${board.id}/export`, lead)).bytes());
  expect(photosIn(zip)).toEqual([`photos/${name}.webp`]);

  await server.make(board, lead, { type: "erase-card", cardId });
  for (const blob of [name, `${name}.small`])
    expect(await server.storage.getBlob(board.id as never, blob)).toBe(null);
  expect((await server.get(`${photos}/${name}`, noor)).status).toBe(404);
  const after = await server.get(`/api/boards/${board.id}/snapshots/${snapshotId}`, lead);
  expect(await after.json()).toMatchObject({ cards: [] });
  expect([...(await server.storage.erasedIds())].sort()).toEqual([cardId, name].sort());
});

test("a photo erased from a card with words is gone from the saved moment too, and the words stay there", async () => {
  const { server, board, noor, keep } = await ideas();
  const { name } = await keep(await fromPhone());
  await server.make(board, noor, withPhoto(name));
  const lead = board.facilitatorToken;
  const { snapshotId } = await server.make(board, lead, { type: "save-snapshot", name: "Nu" });
  await server.make(board, lead, { type: "erase-photo", photo: name });
  const moment = await server.get(`/api/boards/${board.id}/snapshots/${snapshotId}`, lead);
  const { cards } = await bodyOf<{ cards: readonly object[] }>(moment);
  expect(cards).toMatchObject([{ text: "De bank" }]);
  expect(cards[0]).not.toHaveProperty("photo");
});

test("what waits for nobody's eyes is not in what the facilitator takes home", async () => {
  const { server, board, noor, keep } = await ideas();
  const lead = board.facilitatorToken;
  const { name } = await keep(await fromPhone());
  const { cardId } = await server.make(board, noor, withPhoto(name));
  await server.make(board, lead, { type: "hide-card", cardId });
  await keep(await fromPhone());
  const zip = unzipSync(await (await server.get(`/api/boards/${board.id}/export`, lead)).bytes());
  expect(photosIn(zip)).toEqual([]);
});

test("where the step asks for no cards, or the board takes no photos, none is read; with the reason", async () => {
  const { server, board, photos, noor } = await ideas();
  const jpg = await fromPhone();
  await server.make(board, board.facilitatorToken, { type: "close-adding" });
  const closed = await server.upload(photos, jpg, noor);
  expect(closed.status).toBe(422);
  expect(await closed.json()).toMatchObject({ error: "photo-not-now", refusal: "adding-closed" });
  const stock = await server.makeBoard({ activity: "pas-op-de-plaats" });
  const none = await server.upload(`/api/boards/${stock.id}/photos`, jpg, await server.join(stock));
  expect(await none.json()).toMatchObject({ error: "photo-not-now", refusal: "no-photo-here" });
});

test("twenty photos in an hour is a lot: then one waits, and is told how long", async () => {
  const { server, board, photos, noor, keep } = await ideas();
  const jpg = await fromPhone();
  for (let n = 0; n < 20; n++) expect(await keep(jpg)).toHaveProperty("name");
  const answer = await server.upload(photos, jpg, noor);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBe(180);
  expect((await server.upload(photos, jpg, await server.join(board))).status).toBe(201);
  server.passes(181_000);
  expect((await server.upload(photos, jpg, noor)).status).toBe(201);
}, 60_000);

/** A PNG of one colour, of any size: as large as its header says, with almost nothing in it. */
function emptyPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const row = Buffer.alloc(Math.ceil(width / 8) + 1);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const data = deflateSync(Buffer.concat(Array.from({ length: 100 }, () => row)));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

test("a visitor of the tablet in the hall sends a photo as phones do", async () => {
  const { server, board, photos } = await ideas();
  const jpg = await fromPhone();
  const lead = board.facilitatorToken;
  const link = await server.post(`/api/boards/${board.id}/links`, { role: "kiosk" }, lead);
  const kiosk = (await bodyOf<{ token: string }>(link)).token;
  const visit = await server.post(`/api/boards/${board.id}/visits`, {}, kiosk);
  const { token: visitor } = await bodyOf<{ token: string }>(visit);
  const { name } = await bodyOf<Kept>(await server.upload(photos, jpg, visitor));
  expect((await server.command(board, visitor, withPhoto(name))).status).toBe(200);
  await server.make(board, lead, { type: "close-adding" });
  expect((await server.upload(photos, jpg, visitor)).status).toBe(422);
});

function photosIn(zip: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.keys(zip).filter((file) => file.startsWith("photos/"));
}
