import type { Locator } from "@playwright/test";

/** What is chosen, as a browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Where a facilitator lays a picture under the cards. */
export class PictureDialog {
  readonly sheet: Locator;

  constructor(sheet: Locator) {
    this.sheet = sheet;
  }

  async choose(file: ChosenFile): Promise<void> {
    await this.sheet.locator("input[type=file]").setInputFiles(file); // it lies unseen under its own words
  }

  /** Drops it beside the sheet, as happens. */
  async drop({ name, mimeType, buffer }: ChosenFile): Promise<void> {
    await this.sheet.page().evaluate(
      ([fileName, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], fileName, { type }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, mimeType, buffer.toString("base64")] as const,
    );
  }

  get preview(): Locator {
    return this.sheet.getByRole("img", { name: "Zo komt het op tafel" });
  }

  button(name: string): Locator {
    return this.sheet.getByRole("button", { name, exact: true });
  }
}
