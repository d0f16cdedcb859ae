import type { BuurtTexts } from "./BuurtTexts.ts";

export const en: BuurtTexts = {
  pageTitle: "Our neighbourhood",
  toStart: "To the start page",
  shelf: {
    title: "Our boards",
    none: "There is no board here yet. Make one, or bring one that you have already.",
    open: "Open",
    lastActivity: "Last used on {date}",
    takeOff: "Take off the shelf",
    takeOffSure: "The board itself stays. You will only find it by its own link.",
    takeOffYes: "Take off the shelf",
    takeOffNo: "Leave it",
  },
  bring: {
    title: "Boards of this laptop",
    hint: "These boards are not with the neighbourhood yet.",
    action: "Put on the shelf",
  },
  newBoard: {
    title: "New board for the neighbourhood",
    name: "What is it called?",
    nameExample: "Wishes for the square",
    action: "Make the board",
  },
  programmes: {
    title: "Our programmes",
    none: "A programme that you save at a board stands here.",
    remove: "Take away",
  },
  paper: {
    title: "A sheet to keep",
    hint: "Lost the link? With this sheet you open your boards again, also on another laptop or phone.",
    print: "Print the sheet",
    heading: "The boards of {name}",
    keepSafe: "Keep this sheet in a safe place. Whoever has it can open and change all boards.",
    noCopy: "The boards themselves are on {home}. Make a backup there now and then.",
    qrName: "QR code to open the boards of the neighbourhood",
    madeOn: "Made on {date}",
    newLink: "Make a new link",
    newLinkHint: "Is the sheet lost? The old link and the old sheet will not work any more.",
    newLinkDone: "The link is new. Print a new sheet too.",
  },
  start: {
    title: "Our neighbourhood",
    purpose: "Put your boards together on one shelf. For the next time too.",
    name: "What is your neighbourhood called?",
    nameExample: "De Waterkant",
    make: "Make a shelf",
    open: "Open",
    nameEmpty: "Give the neighbourhood a name first.",
  },
  noAccess: {
    title: "This link of the neighbourhood does not work (any more)",
    text: "Ask for the new link, or scan the newest sheet.",
  },
};
