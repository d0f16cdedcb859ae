type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/**
 * A voice of the phone itself that speaks this language (a BCP 47 tag); null: there is none. Other voices send what
 * they read to a server somewhere, and are never used.
 */
export function localVoice<Some extends Voice>(voices: readonly Some[], lang: string): Some | null {
  const wanted = primary(lang);
  const fitting = voices.filter((voice) => voice.localService && primary(voice.lang) === wanted);
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Android writes `nl_NL`. */
function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
