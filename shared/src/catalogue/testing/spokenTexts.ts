import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { filled } from "../../texts/filled.ts";
import type { Catalogue } from "../Catalogue.ts";
import { paperTexts } from "../paperTexts.ts";
import { projectTexts } from "../projectTexts.ts";

export interface Message {
  /** `resident.join.action` */
  readonly path: string;
  readonly text: string;
}

/** Everything that a catalogue says, and what is printed in its language. */
export function messagesOf({ language, resident, activities, agreements }: Catalogue): readonly Message[] {
  return leaves(
    { resident, activities, agreements, paper: paperTexts[language], project: projectTexts[language] },
    "",
  );
}

function leaves(value: object, path: string): readonly Message[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part === "string") return [{ path: path + key, text: part }];
    return typeof part === "object" && part !== null ? leaves(part, `${path}${key}.`) : [];
  });
}

/** Names of a message's blanks, each once. Throws when it is no ICU message. */
export function blanksOf(text: string): readonly string[] {
  return [...new Set(parse(text).flatMap(names))].sort();
}

/** For each plural in a message: the categories that it has words for. */
export function pluralsOf(text: string): readonly (readonly string[])[] {
  return parse(text)
    .filter(isPluralElement)
    .map(({ options }) => Object.keys(options).sort());
}

/** A message as people may come to read it: once for each number and each choice that is said in another way. */
export function spoken({ language }: Catalogue, text: string): readonly string[] {
  const blanks = blanksOf(text);
  const values = Object.fromEntries(blanks.map((name) => [name, "Anna"]));
  const numbers = blanks.includes("n") ? [1, 2, 5, 11] : [1];
  const [choice] = parse(text).filter(isSelectElement);
  const choices =
    choice === undefined
      ? [{}]
      : Object.keys(choice.options).map((one) => ({ [choice.value]: { choice: one } }));
  const all = choices.flatMap((chosen) =>
    numbers.map((n) => filled(language, text, { ...values, ...chosen, n })),
  );
  return [...new Set(all)];
}

function names(element: MessageFormatElement): readonly string[] {
  if (isArgumentElement(element)) return [element.value];
  if (!isPluralElement(element) && !isSelectElement(element)) return [];
  return [element.value, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(names))];
}
