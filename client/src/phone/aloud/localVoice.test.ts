import { expect, test } from "vitest";
import { localVoice } from "./localVoice.ts";

const voice = (lang: string, more = {}) => ({ lang, localService: true, default: false, ...more });

test("a voice of the phone that speaks the language is found, whatever the country", () => {
  expect(localVoice([voice("en-GB"), voice("nl-BE")], "nl")).toMatchObject({ lang: "nl-BE" });
  expect(localVoice([voice("ar_EG")], "ar")).toMatchObject({ lang: "ar_EG" });
});

test("the one that its owner chose comes first", () => {
  const own = voice("nl-NL", { default: true });
  expect(localVoice([voice("nl-BE"), own], "nl")).toBe(own);
});

test("a voice that would send the words away is none", () => {
  expect(localVoice([voice("nl-NL", { localService: false })], "nl")).toBeNull();
  expect(localVoice([], "nl")).toBeNull();
});
