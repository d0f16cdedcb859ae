import { expect, test } from "../fixtures/house.ts";
import { Cable } from "../rig/Cable.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test("on a network that lets no websocket through, everything works, a little later", async ({
  house,
  board,
  openPhone,
}) => {
  const phone = await openPhone({ ownClock: true });
  await phone.page.routeWebSocket(/\/room\//, (socket) => socket.close());
  await phone.joinIn("Noor");
  await letTimePass([phone.page], () => expect(phone.textField).toBeVisible({ timeout: 200 }));
  await phone.contribute("Een moestuin", "Hang op");

  const facilitator = await SimulatedPhone.remote(house.origin, board);
  await facilitator.ask({ type: "set-step", stepId: "help" });
  await letTimePass([phone.page], () =>
    expect(phone.question).toHaveText("Welke wens kan met jouw hulp uitkomen?", { timeout: 200 }),
  );
  facilitator.disconnect();
});

test("a network that wants people to agree to something first is called by its name, and nothing is lost", async ({
  openPhone,
}) => {
  const phone = await openPhone({ ownClock: true });
  const { page } = phone;
  await page.routeWebSocket(/\/room\//, (socket) => socket.close());
  await phone.joinIn("Noor");
  await letTimePass([page], () => expect(phone.textField).toBeVisible({ timeout: 200 }));
  const portal = { contentType: "text/html", body: "<html>Ga akkoord met onze voorwaarden</html>" };
  await page.route(/\/api\/boards\//, (route) => route.fulfill(portal));
  await phone.send("Een moestuin", "Hang op");
  const told = page.getByText("De wifi laat ons nog niet door");
  await letTimePass([page], () => expect(told).toBeVisible({ timeout: 200 }));
  await page.unroute(/\/api\/boards\//);
  await letTimePass([page], () =>
    expect(phone.card("Een moestuin").getByText("Bewaard", { exact: true })).toBeVisible({ timeout: 200 }),
  );
  await expect(told).toBeHidden();
});

test("who was in is in again when the network blinks just as the page loads its words", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", "Hang op");
  let tries = 0;
  await phone.page.route(/\/assets\/nl-/, (route) => (++tries > 2 ? route.continue() : route.abort()));
  await phone.page.reload();
  await expect(phone.textField).toBeVisible();
  await phone.showMine();
  await expect(phone.card("Een moestuin")).toContainText("Bewaard");
  expect(tries).toBeGreaterThan(2);
});

test("who was quicker than the page's scripts is taken along by them, with what they sent and typed", async ({
  house,
  board,
  openPhone,
}) => {
  const { promise: scriptsCome, resolve: letScriptsCome } = Promise.withResolvers<void>();
  const phone = await openPhone({ losesScripts: { until: scriptsCome } });
  await phone.joinIn("Noor");
  await phone.textField.fill("Een moestuin");
  await phone.button("Hang op").tap();
  await expect(phone.page.getByRole("status")).toHaveText(/^Bewaard/);
  await phone.textField.fill("Een bankje");
  letScriptsCome();
  await expect(phone.button("Foto")).toBeVisible();
  await expect(phone.textField).toHaveValue("Een bankje");

  const facilitator = await SimulatedPhone.remote(house.origin, board);
  await facilitator.ask({ type: "set-step", stepId: "help" });
  await expect(phone.question).toHaveText("Welke wens kan met jouw hulp uitkomen?");
  facilitator.disconnect();
  await phone.page.reload();
  await phone.showMine();
  await expect(phone.card("Een moestuin")).toContainText("Bewaard");
  await expect(phone.card("Een bankje")).toBeVisible();
});

test("a browser that keeps nothing says to leave the page open", async ({ house, openPhone }) => {
  const cable = await Cable.to(house.port);
  const phone = await openPhone({ origin: house.address(cable.port), ownClock: true });
  await phone.page.addInitScript(() => {
    for (const store of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException("Not here", "SecurityError");
        },
      });
    }
  });
  await phone.page.reload();
  await phone.joinIn("Noor");
  await expect(phone.textField).toBeVisible();
  cable.cut();
  await phone.send("Een moestuin", "Hang op");
  await letTimePass([phone.page], () => expect(phone.notSaved).toBeVisible({ timeout: 200 }));
  await expect(phone.page.getByText("Houd deze pagina open.")).toBeVisible();
  cable.mend();
  await letTimePass([phone.page], () => expect(phone.saved).toBeVisible({ timeout: 200 }));
  await cable.close();
});
