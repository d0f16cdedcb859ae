import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob } from "node:path";
import { afterAll, expect, test } from "vitest";

/** Each file holds the one import, which must be reported with a message that begins like this. */
const VIOLATIONS: readonly [file: string, source: string, message: string][] = [
  ["shared/src/board/a.ts", "../activities/Activity.ts", "board/ is the domain"],
  ["shared/src/board/b.ts", "yjs", "board/ is the domain"],
  ["shared/src/board/c.ts", "node:fs", "board/ is the domain"],
  ["shared/src/paper/a.ts", "../board/Card.ts", "paper/ is only"],
  ["shared/src/groups/a.ts", "../commands/Command.ts", "groups/ is arithmetic"],
  ["shared/src/texts/a.ts", "../activities/Activity.ts", "texts/ builds on"],
  ["shared/src/catalogue/a.ts", "../commands/Command.ts", "catalogue/ gathers"],
  ["shared/src/activities/A.ts", "../commands/Command.ts", "The activities' contract builds on"],
  ["shared/src/activities/B.ts", "./wish-tree/index.ts", "The activities' contract builds on"],
  ["shared/src/activities/registry.ts", "../commands/decide.ts", "The registry only lists"],
  ["shared/src/activities/asset-map/a.ts", "../wish-tree/cards.ts", "An activity imports its own"],
  ["shared/src/activities/asset-map/b.ts", "../../commands/Command.ts", "An activity imports its own"],
  ["shared/src/activities/wish-tree/a.ts", "../idea-board/cards.ts", "An activity imports its own"],
  ["shared/src/activities/idea-board/texts/a.ts", "../../asset-map/cards.ts", "An activity imports its own"],
  ["shared/src/activities/idea-board/b.ts", "node:crypto", "An activity imports its own"],
  ["shared/src/commands/a.ts", "../protocol/toServer.ts", "commands/ is pure"],
  ["shared/src/commands/b.ts", "../activities/wish-tree/cards.ts", "commands/ is pure"],
  ["shared/src/commands/c.ts", "../document/applyChanges.ts", "commands/ is pure"],
  ["shared/src/protocol/a.ts", "../document/readBoard.ts", "protocol/ builds on"],
  ["shared/src/protocol/b.ts", "yjs", "protocol/ builds on"],
  ["shared/src/document/a.ts", "../commands/decide.ts", "document/ turns changes"],
  ["shared/src/document/b.ts", "node:zlib", "document/ turns changes"],
  ["server/src/routes/a.ts", "@buurtbord/shared/document/readBoard.ts", "Only server/src/rooms opens"],
  ["server/src/routes/b.ts", "@buurtbord/shared/activities/wish-tree/cards.ts", "Ask activities/registry.ts"],
  ["server/src/rooms/a.ts", "../storage/sqlite/SqliteStorage.ts", "Rooms know the interface"],
  ["server/src/rooms/b.ts", "@buurtbord/shared/activities/wish-tree/cards.ts", "Ask activities/registry.ts"],
  ["client/src/start/a.tsx", "../facilitator/Page.tsx", "Pages never import pages"],
  ["client/src/start/b.tsx", "../buurt/Page.tsx", "Pages never import pages"],
  ["client/src/buurt/a.tsx", "../start/Page.tsx", "Pages never import pages"],
  ["client/src/newBoard/a.tsx", "../start/Page.tsx", "Pages never import pages"],
  ["client/src/facilitator/a.tsx", "@tldraw/tldraw", "Only client/src/canvas knows tldraw"],
  ["client/src/print/a.tsx", "../facilitator/Desk.tsx", "Pages never import pages"],
  ["client/src/print/b.tsx", "@tldraw/tldraw", "Only client/src/canvas knows tldraw"],
  ["client/src/facilitator/b.tsx", "../print/Sheet.tsx", "Pages never import pages"],
  ["client/src/screen/a.tsx", "yjs", "Only client/src/sync knows Yjs"],
  [
    "client/src/screen/b.tsx",
    "@buurtbord/shared/activities/idea-board/form.ts",
    "Ask activities/registry.ts",
  ],
  ["client/src/phone/a.tsx", "../remote/Page.tsx", "Pages never import pages"],
  ["client/src/phone/b.tsx", "../canvas/Canvas.tsx", "Phone and remote stay light"],
  ["client/src/phone/c.tsx", "tldraw", "Phone and remote stay light"],
  ["client/src/phone/d.tsx", "y-protocols/awareness", "Phone and remote get a view"],
  ["client/src/phone/e.tsx", "@buurtbord/shared/document/readBoard.ts", "Phone and remote get a view"],
  ["client/src/phone/f.tsx", "react-dom/client", "Phone and remote are Preact"],
  ["client/src/phone/g.tsx", "@buurtbord/shared/activities/idea-board/form.ts", "Ask activities/registry.ts"],
  ["client/src/remote/a.tsx", "yjs", "Phone and remote get a view"],
  ["client/src/remote/b.tsx", "react", "Phone and remote are Preact"],
  ["client/src/phoneWorker/a.ts", "../phone/Shelf.ts", "The phone worker is one file"],
  ["client/src/phoneWorker/b.ts", "@buurtbord/shared/board/Card.ts", "The phone worker is one file"],
  ["client/src/ui/a.tsx", "../sync/connectRoom.ts", "ui/ and texts/ are what pages"],
  ["client/src/ui/b.tsx", "@tldraw/tldraw", "Only client/src/canvas knows tldraw"],
  ["client/src/ui/c.tsx", "y-websocket", "Only client/src/sync knows Yjs"],
  ["client/src/texts/a.ts", "@buurtbord/shared/activities/wish-tree/texts.ts", "Ask activities/registry.ts"],
  ["client/src/canvas/a.tsx", "../screen/Page.tsx", "The canvas knows no page"],
  ["client/src/canvas/b.tsx", "@buurtbord/shared/document/readBoard.ts", "Only client/src/sync knows Yjs"],
  [
    "client/src/canvas/c.tsx",
    "@buurtbord/shared/activities/wish-tree/layout.ts",
    "Ask activities/registry.ts",
  ],
  ["client/src/image/a.ts", "../facilitator/Desk.tsx", "image/ makes a file"],
  ["client/src/image/b.ts", "react", "image/ makes a file"],
  ["client/src/image/c.ts", "yjs", "image/ makes a file"],
  ["client/src/image/d.ts", "@buurtbord/shared/document/readBoard.ts", "image/ reads the board"],
  ["client/src/sync/a.ts", "../canvas/Canvas.tsx", "sync/ knows no page"],
  ["client/src/sync/b.ts", "@tldraw/assets/imports.vite", "Only client/src/canvas knows tldraw"],
  ["client/src/sync/c.ts", "@buurtbord/shared/activities/wish-tree/cards.ts", "Ask activities/registry.ts"],
  ["e2e/tests/a.ts", "@buurtbord/shared/commands/decide.ts", "e2e uses the product from outside"],
  ["e2e/faults/a.ts", "@buurtbord/shared/activities/wish-tree/cards.ts", "e2e uses the product from outside"],
];

const ALLOWED: readonly [file: string, source: string][] = [
  ["shared/src/board/ok.ts", "./Card.ts"],
  ["shared/src/activities/Ok.ts", "../board/Card.ts"],
  ["shared/src/activities/contract.test.ts", "./wish-tree/index.ts"],
  ["shared/src/activities/asset-map/ok.ts", "../Activity.ts"],
  ["shared/src/activities/asset-map/texts/ok.ts", "../cards.ts"],
  ["shared/src/commands/ok.ts", "../activities/registry.ts"],
  ["shared/src/protocol/ok.ts", "../commands/Command.ts"],
  ["shared/src/document/ok.ts", "yjs"],
  ["server/src/rooms/ok.ts", "../storage/BoardStorage.ts"],
  ["server/src/rooms/opens.ts", "@buurtbord/shared/document/readBoard.ts"],
  ["client/src/facilitator/ok.tsx", "../canvas/Canvas.tsx"],
  ["client/src/phone/ok.tsx", "../sync/connectRoom.ts"],
  ["client/src/phoneWorker/ok.ts", "./wayOf.ts"],
  ["client/src/canvas/ok.tsx", "@tldraw/tldraw"],
  ["client/src/sync/ok.ts", "@buurtbord/shared/document/readBoard.ts"],
  ["e2e/tests/ok.ts", "@buurtbord/shared/activities/registry.ts"],
];

/** Three ways to import beside the plain one. */
const EVERY_FORM = `
import type { Doc } from "yjs";
export { Doc as Document } from "yjs";
await import("yjs");
`;

type Report = { file: string; message: string };

const copy = mkdtempSync(join(tmpdir(), "buurtbord-import-rules-"));
afterAll(() => rmSync(copy, { recursive: true }));

for (const file of ["biome.json", ".gitignore"]) copyFileSync(file, join(copy, file));
for (const [file, source] of [...VIOLATIONS, ...ALLOWED]) plant(file, `import "${source}";`);
plant("client/src/phone/every-form.ts", EVERY_FORM);
plant("server/src/rooms/one.ts", 'import type { Other } from "./other.ts";\nexport type One = Other[];');
plant("server/src/rooms/other.ts", 'import type { One } from "./one.ts";\nexport type Other = One | null;');
const reports = lint();

test.for(VIOLATIONS)("%s may not import %s", ([file, , message]) => {
  expect(messagesAt(file)).toEqual([expect.stringMatching(new RegExp(`^${message}`))]);
});

test.for(ALLOWED)("%s may import %s", ([file]) => {
  expect(messagesAt(file)).toEqual([]);
});

test("a type import, a re-export and a dynamic import are imports too", () => {
  expect(messagesAt("client/src/phone/every-form.ts")).toHaveLength(3);
});

test("two files may not import each other, not for a type either", () => {
  const round = [expect.stringMatching("part of a cycle")];
  expect(messagesAt("server/src/rooms/one.ts")).toEqual(round);
  expect(messagesAt("server/src/rooms/other.ts")).toEqual(round);
});

test("every rule of biome.json is broken by one of the violations", () => {
  const unbroken = rules().filter(
    (rule) => !reports.some(({ file, message }) => message === rule.message && covers(rule.includes, file)),
  );
  expect(unbroken).toEqual([]);
});

function plant(file: string, code: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

/** One run over all planted files, because starting Biome is what takes the time. */
function lint(): Report[] {
  const only = ["--only=style/noRestrictedImports", "--only=suspicious/noImportCycles"];
  const args = ["lint", ...only, "--max-diagnostics=none", "--reporter=json", "."];
  const { stdout, stderr } = spawnSync("biome", args, { cwd: copy, encoding: "utf8" });
  if (!stdout) throw new Error(`biome wrote no report: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { message: string; location: { path: string } }[];
  };
  return diagnostics.map(({ message, location }) => ({ file: location.path, message }));
}

function messagesAt(file: string): string[] {
  return reports.filter((report) => report.file === file).map(({ message }) => message);
}

/** The part of biome.json that this test reads. */
type Override = {
  includes: string[];
  linter?: { rules: { style: { noRestrictedImports: { options: { patterns: { message: string }[] } } } } };
};

function rules(): { includes: string[]; message: string }[] {
  const { overrides } = JSON.parse(readFileSync("biome.json", "utf8")) as { overrides: Override[] };
  return overrides.flatMap(({ includes, linter }) => {
    const patterns = linter?.rules.style.noRestrictedImports.options.patterns ?? [];
    return patterns.map(({ message }) => ({ includes, message }));
  });
}

/** Like Biome: a glob that begins with `!` takes out what the others took in. */
function covers(includes: string[], file: string): boolean {
  const isExcluded = includes.some((glob) => glob.startsWith("!") && matchesGlob(file, glob.slice(1)));
  return !isExcluded && includes.some((glob) => matchesGlob(file, glob));
}
