import { Evening } from "../fixtures/evening.ts";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { exportBoard } from "../rig/api.ts";
import { Cable } from "../rig/Cable.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { smallTargets } from "../rig/smallTargets.ts";

const AWAY_MS = 40_000;

test("a phone without network for forty seconds says so, and loses nothing", async ({
  house,
  board,
  openPhone,
}) => {
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port), ownClock: true });
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", "Hang op");

  await phone.choose("Schrijf nog een");
  await phone.textField.fill("Een bankje");
  cable.cut();
  await phone.send("Een bankje in de zon", "Hang op");
  await phone.page.clock.runFor(AWAY_MS);
  await expect(phone.notSaved).toBeVisible();
  await expect(phone.card("Een bankje in de zon")).toContainText("Nog niet bewaard");
  await expect(phone.saved).toBeHidden();
  expect(await smallTargets(phone.page)).toEqual([]);
  await expectAccessible(phone.page, "not saved yet");

  cable.mend();
  await letTimePass([phone.page], () => expect(phone.saved).toBeVisible({ timeout: 200 }));
  const { cards } = await exportBoard(house.origin, board);
  expect(cards.map(({ text }) => text).sort()).toEqual(["Een bankje in de zon", "Een moestuin"]);
  await cable.close();
});

test("a dot that was given without network, and comes too late, is told to be too late, also where there is nothing to do", async ({
  house,
  board,
  openPhone,
}) => {
  const evening = await Evening.begin(house.origin, board, [
    { prompt: "Wat vind je mooi?", verbs: ["vote"], dots: 2 },
    { prompt: "Praat met elkaar", verbs: [] },
  ]);
  await evening.lead({ type: "add-card", card: { kind: "wish", text: "Een moestuin", field: null } });
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port), ownClock: true });
  await phone.joinIn("Noor");
  await expect(phone.on("Een moestuin", phone.words.vote)).toBeVisible();
  cable.cut();
  await phone.voteFor("Een moestuin");
  await phone.page.clock.runFor(AWAY_MS);
  await evening.go(1);
  cable.mend();
  await letTimePass([phone.page], () =>
    expect(phone.question).toHaveText(phone.words.lookUp, { timeout: 200 }),
  );
  await expect(phone.refusals.first()).toHaveText("Dit kan nu niet meer. De vraag is anders.");
  const { cards } = await exportBoard(house.origin, board);
  expect(cards.map(({ votes }) => votes)).toEqual([0]);
  evening.end();
  await cable.close();
});

test("a card that waits on a phone whose page was closed goes when it opens again", async ({
  house,
  board,
  openPhone,
}) => {
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port), ownClock: true });
  await phone.joinIn("Noor");
  await expect(phone.textField).toBeVisible();
  cable.cut();
  await phone.send("Een bankje in de zon", "Hang op");
  await letTimePass([phone.page], () => expect(phone.notSaved).toBeVisible({ timeout: 200 }));

  const address = phone.page.url();
  await phone.page.goto("about:blank");
  cable.mend();
  await phone.page.goto(address);
  await phone.showMine();
  await expect(phone.card("Een bankje in de zon")).toContainText("Bewaard");
  const { cards } = await exportBoard(house.origin, board);
  expect(cards).toHaveLength(1);
  await cable.close();
});

test("who must come in anew is asked what to do with what waits: it may be on the board already", async ({
  house,
  board,
  openPhone,
}) => {
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port), ownClock: true });
  const { page } = phone;
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", "Hang op");
  cable.cut();
  for (const text of ["Een bankje in de zon", "Een schommel"]) {
    await phone.send(text, "Hang op");
    await letTimePass([page], () => expect(phone.notSaved).toBeVisible({ timeout: 200 }));
  }

  const facilitator = await SimulatedPhone.remote(house.origin, board);
  const [first] = (await exportBoard(house.origin, board)).cards;
  await facilitator.ask({ type: "remove-participant", cardId: first?.id, cards: "keep" });
  facilitator.disconnect();
  cable.mend();
  const bench = phone.card("Een bankje in de zon");
  await letTimePass([page], () => expect(bench).toBeVisible({ timeout: 200 }));
  await expect(page.getByText("Misschien staat dit al op het bord.")).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await bench.getByRole("button", { name: "Gooi weg" }).tap();
  await expect(bench).toHaveCount(0);
  await phone.button(phone.words.joinAgain).tap();
  await phone.joinIn("Noor");
  await phone.showMine();
  await letTimePass([page], () =>
    expect(phone.card("Een schommel")).toContainText("Bewaard", { timeout: 200 }),
  );
  const { cards } = await exportBoard(house.origin, board);
  expect(cards.map(({ text }) => text).sort()).toEqual(["Een moestuin", "Een schommel"]);
  await cable.close();
});

test("wall and facilitator without network say so, and come back by themselves", async ({
  house,
  board,
  laptop,
  openFacilitator,
  openScreen,
}) => {
  const neighbour = await SimulatedPhone.join(house.origin, board);
  await neighbour.connect();
  await neighbour.addWish("Een moestuin");
  const cable = await Cable.to(house.port);
  const visit = { origin: house.address(cable.port), ownClock: true };
  const wall = await openScreen(visit);
  const facilitator = await openFacilitator(visit);
  const pages = [wall.page, facilitator.page];
  await expect(wall.card("Een moestuin")).toBeVisible();
  await expect(facilitator.saved).toBeVisible();

  cable.cut();
  await neighbour.addWish("Een bankje in de zon");
  await facilitator.rewrite("Een moestuin", "Een moestuin op het dak");
  await facilitator.nextStep();
  await laptop.clock.runFor(AWAY_MS);
  await expect(wall.away).toBeVisible();
  await expect(wall.card("Een moestuin")).toBeVisible();
  await expect(facilitator.away).toBeVisible();
  await expect(facilitator.notSaved).toBeVisible();

  cable.mend();
  await letTimePass(pages, () => expect(facilitator.saved).toBeVisible({ timeout: 200 }));
  await letTimePass(pages, () => expect(wall.card("Een moestuin op het dak")).toBeVisible({ timeout: 200 }));
  await expect(wall.card("Een bankje in de zon")).toBeVisible();
  await expect(wall.step).toHaveText("Ik help mee");
  await expect(wall.away).toBeHidden();
  neighbour.disconnect();
  await cable.close();
});
