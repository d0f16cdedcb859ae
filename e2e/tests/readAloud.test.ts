import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/house.ts";

/** The test's browser has no voices: one that speaks Dutch on the phone itself, and one that sends away what it reads. */
async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voices = [
      { lang: "nl-NL", localService: true, default: false, name: "Op de telefoon" },
      { lang: "en-GB", localService: false, default: true, name: "Ver weg" },
    ];
    const speech = Object.assign(new EventTarget(), {
      said,
      getVoices: () => voices,
      cancel: () => {},
      speak(utterance: { text: string; rate: number; voice: { name: string }; onend: () => void }) {
        said.push(`${utterance.voice.name} ${utterance.rate}: ${utterance.text}`);
        setTimeout(() => utterance.onend(), 100);
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        voice: unknown = null;
        constructor(text: string) {
          this.text = text;
        }
        set onerror(_: unknown) {}
      },
    });
  });
}

function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said);
}

test("who would rather listen hears the question and each card, from the phone's own voice, and slowly when asked", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  const { page } = phone;
  await giveVoices(page);
  await page.reload();
  await page.getByRole("button", { name: "Lees voor" }).click();
  await expect.poll(() => said(page)).toContain("Op de telefoon 1: Schrijf geen namen van anderen.");
  expect((await said(page))[0]).toMatch(/^Op de telefoon 1: Welkom bij/);

  await phone.joinIn("Noor");
  await phone.contribute("Samen eten. En daarna zingen!", "Hang op");
  await page.getByRole("button", { name: "Taal" }).click();
  await page.getByRole("button", { name: "Lees langzaam" }).click();
  await page.getByRole("button", { name: "Van mij" }).click();
  await page.getByRole("button", { name: "Lees voor" }).click();
  await expect.poll(() => said(page)).toContain("Op de telefoon 0.75: En daarna zingen!");
});

test("where the only voice would send the words away, nobody is offered to listen", async ({ openPhone }) => {
  const { page } = await openPhone();
  await giveVoices(page);
  await page.reload();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Join in" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Read aloud" })).toHaveCount(0);
});
