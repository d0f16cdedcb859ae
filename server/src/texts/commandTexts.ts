import type { LeftOut } from "../rooms/archive/Archive.ts";

/** What the `buurtbord` command says, in Dutch. */
export const commandTexts = {
  usage: `Zo gebruik je het:
  buurtbord start                         zet Buurtbord aan
  buurtbord list                          alle borden op deze computer
  buurtbord link <bord>                   een nieuwe link voor de begeleider
  buurtbord export <bord> <bestand>       bewaar een bord als bestand: bord.zip met alles, of bord.json
  buurtbord import <bestand>              maak een nieuw bord van een zip-bestand
  buurtbord erase <bord> --yes            wis een bord voorgoed
  buurtbord backup <bestand>              maak een reservekopie van alles, ook terwijl Buurtbord aan staat
  buurtbord restore <bestand> [--replace] zet een reservekopie terug
  buurtbord doctor                        kijk of alles in orde is

<bord> is het nummer uit de lijst, of de code van zes cijfers.
`,
  noBoards: "Er zijn nog geen borden.\n",
  boardNotFound: (board: string) => `Het bord ${board} is er niet. Kijk in de lijst: buurtbord list\n`,
  boardUnreadable: "Dit bord kunnen we niet lezen. Open het in de browser: daar kun je terug naar eerder.\n",
  link: (url: string) => `Open deze link. Hij is geheim: wie hem heeft, leidt het bord.\n${url}\n`,
  linkHint: "Deze link werkt zodra Buurtbord aan staat.\n",
  exported: (file: string) => `Bewaard in ${file}.\n`,
  broughtBack: (title: string) => `"${title}" is terug.\n`,
  stayedAway: ({ erased, unknown, moments, photos, tables }: LeftOut) =>
    `Dit bleef weg: ${erased} eerder gewist, ${unknown} onbekende kaartjes, ${moments} momentopnames, ${photos} foto's en ${tables} tafels die niet in het bestand zaten.\n`,
  fileExists: (file: string) => `Er is al een bestand ${file}. Kies een andere naam.\n`,
  noFolder: (folder: string) => `De map ${folder} is er niet. Maak hem eerst, of kies een andere.\n`,
  eraseAsks: (title: string) =>
    `Je gaat "${title}" voorgoed wissen: alle kaartjes, momentopnames en namen. Weet je het zeker? Zet dan --yes erachter.\n`,
  erased: (title: string) => `"${title}" is voorgoed gewist.\n`,
  backedUp: (file: string) => `De reservekopie staat in ${file}. Leg hem ook ergens anders.\n`,
  notSaved: (detail: string) =>
    `Dat lukte niet. Is er genoeg ruimte, en mogen we daar schrijven?\n${detail}\n`,
  noBackup: (file: string) => `Het bestand ${file} is er niet.\n`,
  restoreRunning: "Buurtbord staat nog aan. Stop het eerst, en probeer het dan opnieuw.\n",
  restoreAsks: "Er zijn al borden op deze computer. Wil je die vervangen? Zet dan --replace erachter.\n",
  restored: (boards: number) => `Teruggezet: ${counted(boards)}.\n`,
  leftOut: (boards: number) =>
    boards === 1
      ? "1 bord was sindsdien gewist, en blijft weg.\n"
      : `${boards} borden waren sindsdien gewist, en blijven weg.\n`,
  unreadable: (boards: number) =>
    boards === 1
      ? "1 bord was stuk in de kopie, en is niet teruggezet.\n"
      : `${boards} borden waren stuk in de kopie, en zijn niet teruggezet.\n`,
} as const;

function counted(boards: number): string {
  return boards === 1 ? "1 bord" : `${boards} borden`;
}

/** One line of `buurtbord doctor`. */
export const doctorTexts = {
  good: "goed ",
  bad: "let op",
  node: (version: string) => `Node ${version}`,
  nodeTooOld: (version: string) => `Node ${version} is te oud. Start met: npx pnpm start`,
  sqlite: (version: string) => `SQLite ${version}`,
  sqliteTooOld: (version: string) => `SQLite ${version} kan gegevens verliezen. Gebruik een nieuwere Node.`,
  running: (port: number) => `Buurtbord staat aan, op poort ${port}.`,
  notRunning: "Buurtbord staat niet aan.",
  portFree: (port: number) => `Poort ${port} is vrij.`,
  portTaken: (port: number) =>
    `Poort ${port} is in gebruik door iets anders. Kies een andere: PORT=${port + 1}`,
  portForbidden: (port: number) => `Poort ${port} mogen we niet gebruiken. Kies een andere: PORT=4321`,
  hostUnknown: (host: string) => `Dit adres heeft deze computer niet: HOST=${host}. Laat HOST weg.`,
  folder: (path: string) => `In de map ${path} kunnen we schrijven.`,
  folderBad: (path: string) => `In de map ${path} kunnen we niet schrijven. Kies een andere met DATA_DIR.`,
  space: (gigabytes: string) => `Er is ${gigabytes} GB vrij.`,
  spaceLow: (gigabytes: string) => `Er is nog maar ${gigabytes} GB vrij. Maak ruimte voor de avond begint.`,
  clock: (time: string) => `De klok staat op ${time}.`,
  clockWrong: (time: string) => `De klok staat op ${time}. Dat kan niet kloppen: zet hem goed.`,
  addresses: (addresses: string) => `Telefoons vinden ons op ${addresses}.`,
  noAddress: "Deze computer zit niet op een netwerk. Telefoons kunnen ons nu niet vinden.",
  sound: "Wat bewaard is, is heel.",
  unsound: "Wat bewaard is, is beschadigd. Maak een kopie van de map, en zet een reservekopie terug.",
  boardDamaged: (title: string) =>
    `Het bord "${title}" is beschadigd. Open het in de browser: daar kun je terug naar eerder.`,
  boardsUnreadable:
    "De borden konden we niet nakijken. Is er ruimte op de schijf, en is dit de nieuwste Buurtbord?",
  inUse:
    "Iets anders gebruikt nu wat bewaard is, dus dat konden we niet nakijken. Staat Buurtbord aan en antwoordt het niet? Stop het dan, en zet het opnieuw aan.",
  restoreUnfinished:
    "Het terugzetten van een reservekopie stopte halverwege. Zet Buurtbord aan: dan maken we het af.",
  noDatabase: "Er is nog niets bewaard.",
} as const;
