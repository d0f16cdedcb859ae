import type { Role } from "@buurtbord/shared/board/Role.ts";
import type { Trouble } from "../rooms/Log.ts";

/** The operator's page, in Dutch. */
export const operatorTexts = {
  title: "Hoe staat het ervoor?",
  intro: "Deze pagina zie je alleen op deze computer. Er staat niet in wie er is of wat mensen schrijven.",
  refresh: "Kijk opnieuw",
  saving: "Bewaren lukt.",
  notSaving: "Bewaren lukt nu niet. Is er ruimte op de schijf, en mogen we in de map schrijven?",
  readOnly: (rooms: number) =>
    rooms === 1 ? "1 bord kan nu niet bewaren." : `${rooms} borden kunnen nu niet bewaren.`,
  version: "Versie",
  since: "Staat aan sinds",
  addresses: "Voor telefoons",
  noAddress: "Deze computer zit niet op een netwerk. Telefoons kunnen ons nu niet vinden.",
  folder: "Map",
  space: "Vrije ruimte",
  spaceUnknown: "Dat kunnen we nu niet zien.",
  spaceLow: "Dat is weinig. Maak ruimte.",
  sqlite: "SQLite",
  node: "Node",
  rooms: "Borden in gebruik",
  people: "Verbonden",
  nobody: "Niemand",
  commits: "Laatst bewaard",
  noCommits: "Nog niets sinds de start",
  commitTimes: (at: string, last: string, usual: string, longest: string, count: number) =>
    `${at}, in ${last} ms. Van de laatste ${count} keer: meestal ${usual} ms, het langst ${longest} ms.`,
  trouble: "Laatste probleem",
  noTrouble: "Geen sinds de start",
  troubleAt: (at: string, words: string) => `${at}: ${words}`,
  limits: "Alle grenzen",
  limitsIntro: "Zo ver gaat Buurtbord. Wie aan een grens komt, leest in gewone woorden wat er kan.",
  columns: { name: "Wat", value: "Grens", unit: "Eenheid" },
} as const;

/** Who is connected, one and more. */
export const roleTexts: Readonly<Record<Role, { readonly one: string; readonly other: string }>> = {
  resident: { one: "telefoon", other: "telefoons" },
  kiosk: { one: "vast scherm om te schrijven", other: "vaste schermen om te schrijven" },
  screen: { one: "groot scherm", other: "grote schermen" },
  facilitator: { one: "begeleider", other: "begeleiders" },
  "co-facilitator": { one: "medebegeleider", other: "medebegeleiders" },
  table: { one: "tafel", other: "tafels" },
  remote: { one: "afstandsbediening", other: "afstandsbedieningen" },
  project: { one: "project", other: "projecten" },
};

/** What went wrong, and what it means for the evening. */
export const troubleTexts: Readonly<Record<Trouble, string>> = {
  "A batch was not saved; the board is read again from disk":
    "Iets kon niet worden bewaard. Het bord wacht tot het weer lukt.",
  "A board cannot be read": "Een bord is stuk. De begeleider kan het openen zoals het eerder was.",
  "A decision failed": "Een opdracht ging mis door een fout in Buurtbord. Het bord is in orde.",
  "A photo could not be copied": "Een foto kon niet mee naar een nieuw bord. De rest is er.",
  "A snapshot cannot be read, and goes":
    "Een momentopname was stuk. Er werd iets voorgoed gewist, en nu is die momentopname ook weg.",
  "A room ended: it did something that it never should":
    "Een bord is opnieuw begonnen door een fout in Buurtbord. Wat bewaard was, is er nog.",
  "A room ended: its board could not be read again from disk":
    "Een bord kon niet worden gelezen. Kijk of de schijf in orde is.",
  "Compaction failed; the log stays as it is":
    "Opruimen van een bord lukte niet. Alles is bewaard; we proberen het later weer.",
  "Tidying failed; the board stays as it is":
    "Een bord opruimen lukte niet. Het bord zelf is goed bewaard; het opent alleen wat langzamer.",
  "Erasing at the tables failed":
    "Wat uit een avond werd gewist, staat misschien nog op een tafel. We proberen het weer als die tafel opengaat.",
  "Erasing on the copies of a board failed":
    "Wat van een bord werd gewist, staat misschien nog op een kopie ervan. We proberen het weer als Buurtbord opnieuw start.",
  "Looking for old boards failed": "Zoeken naar oude borden lukte niet. We proberen het over een uur weer.",
  "The program ended: it did something that it never should":
    "Buurtbord viel om door een fout, en is vanzelf opnieuw begonnen. Wat bewaard was, is er nog.",
  "The writer stopped; another is started": "Het bewaren viel uit, en is vanzelf opnieuw gestart.",
  "What was read makes no board": "Een bord is stuk. De begeleider kan het openen zoals het eerder was.",
  "cannot commit": "Bewaren lukte niet. Kijk of er ruimte is op de schijf.",
  "connection failed": "Een verbinding viel weg.",
  "request failed": "Een verzoek ging mis.",
  "socket failed": "Een verbinding met een telefoon of scherm ging mis.",
  "stopping failed": "Het stoppen ging mis. Wat bewaard was, is er nog.",
  "websocket server failed": "De verbindingen met telefoons en schermen hadden een fout.",
};
