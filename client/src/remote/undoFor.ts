import type { CardId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Command, CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { Controls, SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { RemoteTexts } from "../texts/remote/RemoteTexts.ts";

/** The room as whoever pressed saw it. */
export interface Before {
  readonly adding: SharedView["adding"];
  readonly controls: Pick<Controls, "currentStep" | "meeting" | "waiting">;
  /** Whole seconds that were left of the step; null: no clock ran. */
  readonly left: number | null;
}

/** What was done, to be said for some seconds, and what takes it back. */
export interface Done {
  readonly words: keyof Omit<RemoteTexts["undo"], "action">;
  /** Whose name belongs in the words. */
  readonly step: StepId | null;
  /** In order; none: what was laid open is not unseen. */
  readonly undo: readonly Command[];
}

/** Null: it speaks for itself. */
export function undoFor(command: Command, before: Before): Done | null {
  const { meeting } = before.controls;
  switch (command.type) {
    case "set-step":
      return { words: "step", step: command.stepId, undo: [backToStep(before)] };
    case "set-wall":
      return done(command.wall === "black" ? "black" : "shown", { type: "set-wall", wall: meeting.wall });
    case "set-phones":
      return done(command.phones === "look-up" ? "lookUp" : "goOn", {
        type: "set-phones",
        phones: meeting.phones,
      });
    case "close-adding":
      return done("closed", { type: "open-adding" });
    case "open-adding":
      return done("open", { type: "close-adding" });
    case "hide-card":
      return done("hidden", { type: "approve-card", cardId: command.cardId });
    case "remove-card":
      return done("takenAway", {
        type: "restore-card",
        cardId: command.cardId,
        ...(hasWaited(command.cardId, before) ? { to: "waiting" } : {}),
      });
    case "approve-card":
      return hasWaited(command.cardId, before)
        ? done("hungUp", { type: "hide-card", cardId: command.cardId })
        : null;
    case "set-spotlight":
      return done(litWords(command), {
        type: "set-spotlight",
        cardId: meeting.spotlight,
        part: meeting.part,
      });
    case "set-look-back":
      return done(command.lookBack === null ? "shown" : "lookedBack", {
        type: "set-look-back",
        lookBack: meeting.lookBack,
      });
    case "give-floor":
      return done(command.cardId === null ? "stopped" : "told", {
        type: "give-floor",
        cardId: meeting.floor,
        seconds: command.seconds,
      });
    case "add-time":
      return done("time");
    case "reveal-cards":
      return done("revealed");
    case "reveal-dots":
      return done("counted");
    default:
      return null;
  }
}

function litWords({ cardId, part }: CommandOf<"set-spotlight">): Done["words"] {
  if (part?.part === "field") return "litField";
  return cardId === null ? "unlit" : "lit";
}

function done(words: Done["words"], ...undo: readonly Command[]): Done {
  return { words, step: null, undo };
}

function hasWaited(cardId: CardId, { controls }: Before): boolean {
  return controls.waiting.some(({ card }) => card.id === cardId);
}

/** A new step woke the phones, lit the wall, let go of the card in the light and began a clock: all are as they were. */
function backToStep({ controls: { currentStep, meeting }, left }: Before): Command {
  const { phones, wall, spotlight, part } = meeting;
  return { type: "set-step", stepId: currentStep, back: { left, phones, wall, spotlight, part } };
}
