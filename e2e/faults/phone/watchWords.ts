/** What a page tells of itself: each text that it says is saved, at the moment when it says so. */
export const TELL_SAVED = "tellSaved";

/** The text of a card of which the page says how far it is: then the phone has it. */
export const TELL_KEPT = "tellKept";

/** As they stand on the phone page, in Dutch. */
export const SAVED = "Bewaard";

/**
 * Runs in the page before anything else, and looks at every change of it: what stands there for a single moment was said
 * too. Refers to nothing outside.
 */
export function watchWords({
  tellSaved,
  tellKept,
  saved,
}: Record<"tellSaved" | "tellKept" | "saved", string>): void {
  let written = "";
  const told = new Set<string>();
  const say = (tell: string, text: string) => {
    if (text !== "" && !told.has(tell + text)) Reflect.get(window, tell)(text);
    told.add(tell + text);
  };
  const look = () => {
    const heading = document.querySelector(".bewaard h1, .melding h1");
    if (heading !== null) say(tellKept, written);
    if (heading?.textContent === saved) say(tellSaved, written);
    for (const card of document.querySelectorAll("li")) {
      const states = [...card.querySelectorAll(".staat")].map((line) => line.textContent ?? "");
      const text = card.querySelector(".kaart-tekst")?.textContent ?? "";
      if (states.some((state) => state.startsWith(saved))) say(tellSaved, text);
    }
  };
  document.addEventListener(
    "submit",
    ({ target }) => {
      const field = target instanceof HTMLFormElement ? target.querySelector("textarea") : null;
      if (field?.id === "tekst") written = field.value;
    },
    true,
  );
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
