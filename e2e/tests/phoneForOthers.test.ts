import { expect, test } from "../fixtures/house.ts";
import { Cable } from "../rig/Cable.ts";

test("one phone for three: each has a name, cards and dots of their own, also after a reload", async ({
  openPhone,
  openScreen,
}) => {
  const phone = await openPhone();
  const { page } = phone;
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", "Hang op");

  await test.step("grandmother has no phone: Noor writes for her", async () => {
    await phone.button("Schrijf voor een ander").tap();
    await expect(phone.question).toHaveText("Voor wie schrijf je?");
    await phone.joinIn("Oma");
    await expect(page.getByRole("button", { name: "Je schrijft nu voor Oma" })).toBeVisible();
    await phone.contribute("Een bankje in de zon", "Hang op");
    await expect(phone.card("Een moestuin")).toHaveCount(0);
  });

  await test.step("the words that are being written stay with who writes them", async () => {
    await phone.button("Schrijf nog een").tap();
    await phone.textField.fill("En een tweede");
    await phone.button("Je schrijft nu voor Oma").tap();
    await phone.button("Noor").tap();
    await expect(phone.card("Een moestuin")).toBeVisible();
    await phone.button("Schrijf nog een").tap();
    await expect(phone.textField).toHaveValue("");
    await page.reload();
    await expect(page.getByRole("button", { name: "Je schrijft nu voor Noor" })).toBeVisible();
    await phone.button("Je schrijft nu voor Noor").tap();
    await phone.button("Oma").tap();
    await expect(phone.textField).toHaveValue("En een tweede");
    await phone.showMine();
    await expect(phone.card("Een bankje in de zon")).toBeVisible();
    await phone.button("Taal").tap();
  });

  const wall = await openScreen();
  await expect(wall.page.getByText("Een bankje in de zon").first()).toBeVisible();
});

test("what waits for the network goes out for whoever wrote it, whoever's turn it is", async ({
  house,
  openPhone,
}) => {
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port) });
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", "Hang op");
  await phone.button("Schrijf voor een ander").tap();
  await phone.joinIn("Oma");
  await expect(phone.textField).toBeVisible();
  cable.cut();
  await phone.send("Een bankje in de zon", "Hang op");
  await expect(phone.notSaved).toBeVisible();
  await phone.button("Noor").tap();
  await expect(phone.card("Een moestuin")).toBeVisible();
  cable.mend();
  await phone.button("Oma").tap();
  await expect(phone.card("Een bankje in de zon").getByText("Bewaard", { exact: true })).toBeVisible();
  await cable.close();
});

test("on a borrowed phone: done, and nothing of it is left there but on the board", async ({
  openPhone,
  openScreen,
}) => {
  const phone = await openPhone();
  const { page } = phone;
  await phone.joinIn("Karim");
  await phone.contribute("Samen zingen", "Hang op");
  await phone.button("Schrijf nog een").tap();
  await phone.textField.fill("Nog niet af");
  await phone.button("Taal").tap();
  await phone.button("Klaar op deze telefoon").tap();
  await expect(page.getByText("Je kaarten blijven op het bord.")).toBeVisible();
  await phone.button("Ja, vergeet mij").tap();
  await expect(phone.question).toHaveText(/^Welkom/);
  await expect(page.getByLabel("Je voornaam")).toHaveValue("");
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows = await Promise.all(
      databases.map(async ({ name = "" }) => {
        const database = await open(name);
        const stores = [...database.objectStoreNames];
        const all = stores.map(
          (store) =>
            new Promise<unknown>((resolve) => {
              const request = database.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(request.result);
            }),
        );
        return Promise.all(all);
      }),
    );
    return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }]);
  });
  expect(kept).not.toMatch(/Karim|Samen zingen|Nog niet af|token/);
  await page.reload();
  await expect(phone.question).toHaveText(/^Welkom/);
  const wall = await openScreen();
  await expect(wall.page.getByText("Samen zingen").first()).toBeVisible();
});
