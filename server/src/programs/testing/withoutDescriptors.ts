import { closeSync, openSync } from "node:fs";
import { PhotoQueue } from "../../photos/PhotoQueue.ts";
import { Importing } from "../../rooms/Importing.ts";
import { MemoryStorage } from "../../storage/memory/MemoryStorage.ts";

// A program to be run where few files may be open: says what became of a photo and of a file that somebody brought, while
// none could be opened any more and afterwards.

const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const BROKEN_ZIP = Buffer.from("PK\u0003\u0004 and nothing more");

const photos = new PhotoQueue();
const importing = new Importing({
  storage: new MemoryStorage(),
  clock: Date.now,
  log: { info: () => {}, warn: () => {}, error: () => {} },
  joinCodes: "six-digits",
  create: () => Promise.reject(new Error("There was no board in it")),
});

const open = openAll();
const full = await whatBecame();
for (const descriptor of open) closeSync(descriptor);
process.stdout.write(JSON.stringify({ full, afterwards: await whatBecame() }));

async function whatBecame() {
  const photo = await photos.prepare([PHOTO], "card");
  const file = await importing.bring([BROKEN_ZIP], { buurt: null });
  return { photo: photo.ok ? "prepared" : photo.refusal, file: file.ok ? "brought" : file.refusal };
}

function openAll(): readonly number[] {
  const opened: number[] = [];
  try {
    for (;;) opened.push(openSync("/dev/null", "r"));
  } catch {
    return opened;
  }
}
