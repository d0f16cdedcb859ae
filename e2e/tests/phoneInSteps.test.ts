import { Evening } from "../fixtures/evening.ts";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { smallTargets } from "../rig/smallTargets.ts";

const ADD = "Hang op";
const SENTENCES = { nl: "Eén soep, nu.", en: "Soup, now." } as const;

test("silence, reveal, hidden dots, look up, spotlight, waiting, approved: the phone says each, calmly", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [
    { prompt: "Wat mis je?", verbs: ["add"], writing: "silent" },
    { prompt: "Wat vind je mooi?", verbs: ["vote"], dots: 2, tally: "hidden" },
    { prompt: "Wat wens je?", verbs: ["add"], approval: "before", names: "shown" },
  ]);
  const phone = await openPhone();
  const { page } = phone;
  const look = async (state: string) => {
    expect.soft(await smallTargets(page), state).toEqual([]);
    await expectAccessible(page, state);
  };
  await phone.joinIn("Noor");
  const neighbour = await SimulatedPhone.join(house.origin, board);
  await neighbour.connect();

  await test.step("in silence it is said beforehand, and a count is all that is told", async () => {
    await expect(page.getByText("Alleen jij ziet dit. Straks laten we alles zien.")).toBeVisible();
    await expect(page.getByText("Je naam komt er niet bij.")).toBeVisible();
    await neighbour.addWish("Een geheim van de buurvrouw");
    await neighbour.addWish("Nog een geheim");
    await expect(page.getByText("Er liggen 2 kaarten klaar.")).toBeVisible();
    await expect(page.getByText("geheim")).toHaveCount(0);
    await look("silence");
  });

  await test.step("one's own draft is saved, not shown, and still one's own", async () => {
    await phone.contribute("Een bankje", ADD);
    await expect(page.getByText("Alleen jij ziet je kaart.")).toBeVisible();
    await expect(phone.card("Een bankje")).toContainText("Bewaard. Nog niet te zien.");
    await phone.edit("Een bankje", "Een bankje in de zon");
    await phone.takeDown("Een bankje in de zon");
    await phone.hangBack("Een bankje in de zon");
    await expect(phone.card("Een bankje in de zon")).toContainText("Nog niet te zien.");
    expect([...neighbour.seen.values()]).not.toContain("Een bankje in de zon");
    await look("own draft");
  });

  await test.step("the reveal is told, on the page and aloud", async () => {
    const aloud = phone.hears("Je kaart is nu te zien.");
    await evening.lead({ type: "reveal-cards", which: { type: "all" } });
    await expect(page.getByText("Je kaart is nu te zien.").first()).toBeVisible();
    await aloud;
    await expect(phone.card("Een bankje in de zon")).toContainText("Bewaard");
    await expect(phone.card("Een bankje in de zon")).not.toContainText("Nog niet");
    await look("revealed");
  });

  await test.step("hidden dots are given and taken back, and counted later", async () => {
    await evening.go(1);
    await expect(page.getByText("We tellen straks.")).toBeVisible();
    await phone.voteFor("Nog een geheim");
    await phone.voteFor("Een bankje in de zon");
    await phone.on("Nog een geheim", "Haal stip weg").tap();
    await expect(page.getByText("Nog 1 stip over")).toBeVisible();
    await expect(page.getByText(/^\d+ stip/)).toHaveCount(0);
    await look("hidden dots");
    await evening.lead({ type: "reveal-dots" });
    await expect(phone.card("Een bankje in de zon")).toContainText("1 stip");
    await expect(page.getByText("We tellen straks.")).toBeHidden();
  });

  await test.step("look up: the page rests, and is there again as it was left", async () => {
    await evening.lead({ type: "set-phones", phones: "look-up" });
    await expect(phone.question).toHaveText("Kijk op");
    await expect(page.getByRole("button")).toHaveCount(0);
    await look("look up");
    await evening.lead({ type: "set-phones", phones: "open" });
    await expect(phone.question).toHaveText("Wat vind je mooi?");
  });

  await test.step("the card that everybody looks at, with its dot; back is one tap", async () => {
    await evening.lead({ type: "set-spotlight", cardId: evening.cardId("Nog een geheim") });
    await expect(phone.question).toHaveText("We kijken hier samen naar");
    await expect(page.getByText("Nog een geheim").first()).toBeVisible();
    await page.getByRole("button", { name: /^Geef een stip/ }).tap();
    await expect(page.getByRole("button", { name: /^Haal stip weg/ })).toBeVisible();
    await look("spotlight");
    await phone.button("Terug naar de vraag").tap();
    await expect(phone.question).toHaveText("Wat vind je mooi?");
    await phone.button("Kijk met ons mee").tap();
    await evening.lead({ type: "set-spotlight", cardId: null });
    await expect(phone.question).toHaveText("Wat vind je mooi?");
  });

  await test.step("a card waits for the facilitator, can be mended, and is shown", async () => {
    await evening.go(2);
    await expect(page.getByText("De begeleider leest het eerst. Je naam komt erbij: Noor.")).toBeVisible();
    await phone.contribute("Een ruilkast", ADD);
    await expect(phone.card("Een ruilkast")).toContainText("Wacht op de begeleider.");
    await look("waiting");
    await phone.edit("Een ruilkast", "Een ruilkast bij de kerk");
    await expect(phone.card("Een ruilkast bij de kerk")).toContainText("Wacht op de begeleider.");
    await expect.poll(() => evening.remote.controls?.waiting).toHaveLength(1);
    await evening.lead({ type: "approve-card", cardId: evening.remote.controls?.waiting[0]?.card.id });
    await expect(page.getByText("Je kaart is nu te zien.").first()).toBeVisible();
    await expect.poll(() => [...evening.remote.seen.values()]).toContain("Een ruilkast bij de kerk");
    await expect(phone.card("Een ruilkast bij de kerk")).not.toContainText("Wacht");
    await evening.lead({ type: "hide-card", cardId: evening.cardId("Een ruilkast bij de kerk") });
    await expect(phone.card("Een ruilkast bij de kerk")).toContainText("Wacht op de begeleider.");
  });
  neighbour.disconnect();
  evening.end();
});

for (const language of SPOKEN_LANGUAGES) {
  test.describe(`in ${language}`, walkIn(language), () => {
    test.use({ language });

    test("a step that changes after any letter loses no text, and puts none at another question", async ({
      house,
      board,
      openPhone,
    }) => {
      const evening = await Evening.begin(house.origin, board, [
        { prompt: "Wat wens je?", verbs: ["add"] },
        { prompt: "Wat geef je?", verbs: ["add"], writing: "silent" },
        { prompt: "Wat vind je mooi?", verbs: ["vote"], dots: 3 },
        { prompt: "Praat met elkaar", verbs: [] },
      ]);
      const phone = await openPhone();
      const { page, question, textField, words } = phone;
      await phone.joinIn();
      /** What the page is like in each other step, once somebody goes there. */
      const there = [
        () => expect(textField).toHaveValue(""),
        () => expect(question).toHaveText("Wat vind je mooi?"),
        () => expect(question).toHaveText(words.lookUp),
      ];
      const sentence = SENTENCES[language];
      for (const [n, letter] of [...sentence].entries()) {
        const typed = sentence.slice(0, n + 1);
        await textField.focus();
        await page.keyboard.press("End");
        await page.keyboard.type(letter);
        const last = n % there.length;
        for (const step of [1, 2, 3].filter((other) => other !== last + 1).concat(last + 1)) {
          await evening.go(step);
          await expect(page.getByText(words.newQuestion, { exact: true })).toBeVisible();
          await expect(textField).toBeFocused();
          await expect(textField).toHaveValue(typed);
        }
        await phone.button(words.goOn).tap();
        await there[last]?.();
        await evening.go(0);
        await expect(question).toHaveText("Wat wens je?");
        await expect(textField).toHaveValue(typed);
      }
      evening.end();
    });
  });
}

test("a sentence that was finished in peace is kept for later, also over a reload, and used by choice", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [
    { prompt: "Wat wens je?", verbs: ["add"] },
    { prompt: "Wat geef je?", verbs: ["add"], writing: "silent" },
  ]);
  const phone = await openPhone();
  await phone.joinIn();
  await phone.textField.fill("Soep, op de stoep.");
  await evening.go(1);
  await expect(phone.button(ADD)).toBeHidden(); // it was written for everybody, this question is in silence
  await phone.page.keyboard.press("End");
  await phone.page.keyboard.type(" Elke week!");
  await phone.button(phone.words.goOn).tap();
  await phone.page.reload();
  await expect(phone.textField).toHaveValue("");
  await phone.button("Bekijk").tap();
  await expect(phone.card("Soep, op de stoep. Elke week!")).toContainText("Bij: Wat wens je?");
  await phone.on("Soep, op de stoep. Elke week!", "Gebruik hier").tap();
  await expect(phone.textField).toHaveValue("Soep, op de stoep. Elke week!");
  await phone.contribute("Soep, op de stoep. Elke week!", ADD);
  await expect(phone.card("Soep")).toHaveCount(1);
  evening.end();
});

test("a sentence that is finished after the room went on still hangs, where the same was promised", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [
    { prompt: "Wat wens je?", verbs: ["add"] },
    { prompt: "Wie missen we?", verbs: ["add"] },
  ]);
  const phone = await openPhone();
  await phone.joinIn();
  await phone.textField.fill("Samen ");
  await evening.go(1);
  await expect(phone.page.getByText("Er is een nieuwe vraag", { exact: true })).toBeVisible();
  await phone.page.keyboard.type("zingen");
  await phone.button(ADD).tap();
  await phone.saved.waitFor();
  await expect(phone.card("Samen zingen")).toHaveCount(1);
  await phone.button(phone.words.another).tap();
  await expect(phone.question).toHaveText("Wie missen we?");
  await expect(phone.textField).toHaveValue("");
  evening.end();
});

test("looking up in the middle of a sentence keeps it, and 'Nog een minuutje' hurries nobody", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [
    { prompt: "Wat wens je?", verbs: ["add"], minutes: 1 },
  ]);
  const phone = await openPhone();
  await phone.joinIn();
  await phone.textField.fill("Een moes");
  await evening.lead({ type: "set-phones", phones: "look-up" });
  await expect(phone.question).toHaveText(phone.words.lookUp);
  await expect(phone.page.getByText("Wat je schreef, blijft hier staan.")).toBeVisible();
  await evening.lead({ type: "set-phones", phones: "open" });
  await expect(phone.textField).toHaveValue("Een moes");
  await expect(phone.page.getByText("Nog een minuutje")).toBeVisible();
  await evening.lead({ type: "add-time", minutes: 5 });
  await expect(phone.page.getByText("Nog een minuutje")).toBeHidden();
  evening.end();
});

test("where it goes slowly a card waits its turn, counts down, and goes by itself, once", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [{ prompt: "Wat wens je?", verbs: ["add"] }]);
  const phone = await openPhone({ ownClock: true });
  await phone.joinIn();
  await evening.lead({ type: "set-pace", pace: "slow" });
  await phone.contribute("Een bankje", ADD);
  await phone.send("Een ruilkast", ADD);
  await expect(phone.question).toHaveText("Rustig aan");
  await expect(phone.page.getByText(/Over \d+ tellen hangt je kaart vanzelf op/).first()).toBeVisible();
  await phone.button(phone.words.another).tap();
  await phone.textField.fill("Een moestuin");
  await expect(phone.page.getByText(/Je kunt over \d+ tellen weer iets ophangen/)).toBeVisible();
  await expect(phone.button(ADD)).toBeDisabled();
  await evening.lead({ type: "set-pace", pace: "normal" }); // the server's own clock goes on as it goes
  await phone.page.clock.fastForward(31_000);
  await expect(phone.button(ADD)).toBeEnabled();
  await expect(phone.textField).toHaveValue("Een moestuin");
  await phone.showMine();
  await expect(phone.card("Een ruilkast")).toHaveCount(1);
  await expect(phone.card("Een ruilkast")).toContainText("Bewaard");
  await expect
    .poll(() => [...evening.remote.shown.values()].map(({ text }) => text).sort())
    .toEqual(["Een bankje", "Een ruilkast"]);
  evening.end();
});
