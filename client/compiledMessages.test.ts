import { expect, test } from "vitest";
import { withCompiled } from "./compiledMessages.ts";

test("messages become arrays, and all else of a language file stays", () => {
  const file = `import { x } from "./x.json" with { type: "json" };
export const nl = { hello: "Welkom", door: "Welkom bij {board}", left: "{n, plural, one {# stip} other {# stippen}}" };`;
  expect(withCompiled(file)).toBe(`import { x } from "./x.json" with { type: "json" };
export const nl = { hello: "Welkom", door: ["Welkom bij ",["board"]], left: [["n",2,{"one":[0," stip"],"other":[0," stippen"]}]] };`);
});
