import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { StepName } from "./stepName.ts";
import type { Words } from "./words.ts";

/** What was pressed, for whoever waits until it can be done. */
export function commandWords(command: Command, { language, texts }: Words, stepName: StepName): string {
  const { waits, reveal, light, cards, phones } = texts;
  switch (command.type) {
    case "set-step":
      return filled(language, waits.step, { step: stepName(command.stepId) });
    case "set-wall":
      return command.wall === "black" ? waits.black : waits.shown;
    case "set-phones":
      return command.phones === "look-up" ? waits.lookUp : waits.goOn;
    case "open-adding":
      return waits.open;
    case "close-adding":
      return waits.close;
    case "add-time":
      return waits.time;
    case "reveal-cards":
      return reveal.title;
    case "reveal-dots":
      return reveal.count;
    case "set-spotlight":
      return command.cardId === null && !command.part ? light.release : light.title;
    case "turn-page":
      return command.to === "next" ? light.nextPage : light.previousPage;
    case "give-floor":
      return command.cardId === null ? texts.pitches.stop : texts.pitches.give;
    case "approve-card":
      return cards.hangUp;
    case "hide-card":
      return cards.hide;
    case "remove-card":
      return cards.takeAway;
    case "set-pace":
      return phones.slow;
    case "open-door":
    case "close-door":
      return phones.door;
    default:
      return waits.other;
  }
}
