import type { ProgrammesTexts } from "./ProgrammesTexts.ts";

export const en: ProgrammesTexts = {
  save: {
    action: "Save this programme",
    hint: "So you have the steps again another time. Cards and names do not go along.",
    name: "What is this programme called?",
    nameEmpty: "Give the programme a name first.",
    asFile: "Save as a file",
    atBuurt: "Save with {buurt}",
    savedFile: "The file is with your downloads.",
    savedAtBuurt: "Saved with {buurt}. You find it at “Another programme”.",
    taken: "There is a programme with this name with {buurt} already.",
    replace: "Replace the old one",
    otherName: "Choose another name",
    fileName: "programme",
  },
  other: {
    action: "Another programme",
    ready: "Ready to use",
    ofBuurt: "Of {buurt}",
    choose: "Look at it",
    file: "From a file",
    fileHint: "A programme that you saved before, or that somebody gave you.",
    fromFile: "Choose a file",
    replaces:
      "{n, plural, one {This takes the place of the one step there is now.} other {This takes the place of the # steps there are now.}}",
    stays: "The cards stay where they are. We then begin at step 1.",
    use: "Use this programme",
    back: "Back",
    used: "This programme is ready. Undo brings the old one back.",
    problems: {
      "not-a-programme": "This file is no programme. Choose a file that you saved here.",
      "too-large": "This file is too large for a programme. Choose another file.",
      newer: "This programme comes from a newer Buurtbord. Update Buurtbord on this laptop first.",
      "activity-unknown":
        "This programme belongs to a kind of board that is not here. Update Buurtbord on this laptop first.",
      "no-steps": "There are no steps in this programme. Choose another file.",
      "too-many-steps": "There are too many steps in this programme. Choose another file.",
      "step-wrong": "Step {step} of this programme cannot be read. Ask for a new file.",
      "step-nameless": "Step {step} of this programme has no name or question. Ask for a new file.",
      "step-too-long": "The name or question of step {step} is too long. Ask for a new file.",
      "field-unknown": "Step {step} asks for a field that is not here. Ask for a new file.",
      "other-activity":
        "This programme is for another kind of board: {activity}. Make such a board, or choose another file.",
      unreadable: "This file does not open. Choose it once more.",
    },
  },
};
