import type { LIMITS } from "@buurtbord/shared/board/limits.ts";

export type LimitName = keyof typeof LIMITS;

/** A limit in plain words. `bytes` are shown as kB or MB; any other unit follows the number as it is. */
export interface LimitText {
  readonly name: string;
  readonly unit: string;
}

/** Under one heading, in the order in which they are shown. */
export interface LimitGroup {
  readonly title: string;
  readonly limits: Readonly<Partial<Record<LimitName, LimitText>>>;
}

/** Every limit has its words in exactly one group. */
export const limitGroups: readonly LimitGroup[] = [
  {
    title: "Wat mensen schrijven",
    limits: {
      cardTextCodePoints: { name: "Lengte van een kaartje", unit: "letters" },
      cardTextByYjsCodePoints: {
        name: "Lengte van een kaartje als twee mensen tegelijk typen",
        unit: "letters",
      },
      connectionWordCodePoints: { name: "Lengte van het woord bij een lijn", unit: "letters" },
      participantNameCodePoints: { name: "Lengte van een voornaam", unit: "letters" },
      boardTitleCodePoints: { name: "Lengte van de naam van een bord", unit: "letters" },
      buurtNameCodePoints: { name: "Lengte van de naam van een buurt of draaiboek", unit: "letters" },
      stepNameCodePoints: { name: "Lengte van de naam van een stap", unit: "letters" },
      agreementWhenCodePoints: { name: "Lengte van wanneer iets is afgesproken", unit: "letters" },
      storyCodePoints: { name: "Lengte van hoe een wens is uitgekomen", unit: "letters" },
      newsCodePoints: { name: "Lengte van een bericht bij een project", unit: "letters" },
      circleNameCodePoints: { name: "Lengte van de naam van een kring", unit: "letters" },
      stepPromptCodePoints: { name: "Lengte van de vraag van een stap", unit: "letters" },
      snapshotNameCodePoints: { name: "Lengte van de naam van een momentopname", unit: "letters" },
    },
  },
  {
    title: "Wat er op een bord past",
    limits: {
      cardsPerBoard: { name: "Kaartjes", unit: "per bord" },
      connectionsPerBoard: { name: "Lijnen", unit: "per bord" },
      freehandRecordsPerBoard: { name: "Tekeningen uit de vrije hand", unit: "per bord" },
      programmesPerBuurt: { name: "Eigen draaiboeken", unit: "per buurt" },
      draftsRevealedAtOnce: { name: "Kaartjes die in één keer tevoorschijn komen", unit: "kaartjes" },
      cardsBroughtAtOnce: { name: "Kaartjes uit een lijst of een bestand, in één keer", unit: "kaartjes" },
      stepsPerBoard: { name: "Stappen", unit: "per bord" },
      snapshotsPerBoard: { name: "Momentopnames die iemand bewaart", unit: "per bord" },
      ownSnapshotsPerBoard: { name: "Momentopnames die vanzelf ontstaan", unit: "per bord" },
      photosPerBoard: { name: "Foto's", unit: "per bord" },
      pitchLineCodePoints: { name: "Regel onder een pitch", unit: "tekens" },
      harvestLinesPerQuestion: { name: "Regels van één tafel bij één vraag, in de oogst", unit: "regels" },
      pageIntroCodePoints: { name: "Begin van de oogstpagina", unit: "letters" },
      pageWordsBytes: { name: "Woorden op een oogstpagina; foto's komen daarbij", unit: "bytes" },
      pageReadsPerMinute: { name: "Oogstpagina's die samen worden gelezen, per minuut", unit: "keer" },
      pageFilePhotoBytes: { name: "Foto's in een oogstpagina die een bestand is", unit: "bytes" },
      pitchesInOrder: { name: "Pitches op volgorde", unit: "pitches" },
      firstStepCodePoints: { name: "Eerste stap van een project", unit: "tekens" },
      newsPerProject: { name: "Berichten bij een project", unit: "per project" },
      linksPerProject: { name: "Links en codes van een project", unit: "per project" },
      boardsPerGarden: { name: "Andere borden met planten in de tuin", unit: "per bord" },
      mapCards: { name: "Kaarten van de Krachtenkaart op het werkblad", unit: "per avond" },
      groupsPerBoard: { name: "Groepjes", unit: "per bord" },
      optionsPerPoll: { name: "Antwoorden om uit te kiezen", unit: "per vraag" },
      saidWordCodePoints: { name: "Wat je tegen alle tafels zegt", unit: "tekens" },
      pollOptionCodePoints: { name: "Antwoord om uit te kiezen", unit: "tekens" },
      sheetTextCodePoints: { name: "Tekst bij een vraag op een werkblad", unit: "tekens" },
      sheetTextByYjsCodePoints: {
        name: "Tekst bij een vraag op een werkblad als twee mensen tegelijk typen",
        unit: "tekens",
      },
      circlesPerBoard: { name: "Kringen", unit: "per bord" },
      participantsPerBoard: { name: "Deelnemers", unit: "per bord" },
      cardsInView: { name: "Nieuwste kaartjes van anderen op een telefoon", unit: "kaartjes" },
      cardsInLight: { name: "Kaartjes samen in het licht op het scherm", unit: "kaartjes" },
    },
  },
  {
    title: "Hoe snel mensen iets mogen sturen",
    limits: {
      commandsPerSecond: { name: "Opdrachten van één deelnemer", unit: "per seconde" },
      commandsBurst: { name: "Opdrachten van één deelnemer, even achter elkaar", unit: "opdrachten" },
      commandsPerMinute: { name: "Opdrachten van één deelnemer", unit: "per minuut" },
      reportsPerHour: { name: "Verslagen die één deelnemer bewaart", unit: "per uur" },
      photosPerHour: { name: "Foto's van één deelnemer", unit: "per uur" },
      slowSecondsPerCard: {
        name: "Als het rustig aan gaat: tussen twee kaartjes van één telefoon",
        unit: "seconden",
      },
      facilitatorCommandsPerSecond: { name: "Opdrachten van een begeleider", unit: "per seconde" },
      facilitatorCommandsBurst: {
        name: "Opdrachten van een begeleider, even achter elkaar",
        unit: "opdrachten",
      },
      updateBytesPerSecond: { name: "Veranderingen van één begeleider of tafel", unit: "bytes per seconde" },
      updateBytesBurst: {
        name: "Veranderingen van één begeleider of tafel, even achter elkaar",
        unit: "bytes",
      },
      cursorsPerSecond: { name: "Aanwijzen en slepen van één scherm", unit: "per seconde" },
      cursorsBurst: { name: "Aanwijzen en slepen van één scherm, even achter elkaar", unit: "keer" },
      shownBytes: { name: "Wat één scherm laat zien van een hand die sleept of tekent", unit: "bytes" },
      handMoves: { name: "Kaartjes die je ziet bewegen als één hand ze samen sleept", unit: "kaartjes" },
      handPoints: { name: "Punten van een lijn die nog getekend wordt", unit: "punten" },
    },
  },
  {
    title: "Binnenkomen",
    limits: {
      joinsPerSecond: { name: "Nieuwe mensen op één bord", unit: "per seconde" },
      joinsBurst: { name: "Nieuwe mensen op één bord, even achter elkaar", unit: "mensen" },
      invitationSeconds: { name: "De code voor een afstandsbediening werkt", unit: "seconden" },
      wrongInvitationsPerMinute: { name: "Foute codes voor een afstandsbediening", unit: "per minuut" },
      wrongCodesPerMinute: { name: "Foute codes, van iedereen samen", unit: "per minuut" },
      wrongReturnCodesPerMinute: { name: "Foute codes om terug te komen, per bord", unit: "per minuut" },
      wrongProjectCodesPerMinute: {
        name: "Foute codes van een project, van iedereen samen",
        unit: "per minuut",
      },
      phonesPerParticipant: { name: "Telefoons van één deelnemer", unit: "telefoons" },
      boardsPerHour: { name: "Nieuwe borden", unit: "per uur" },
      refusedArchivesPerMinute: { name: "Bestanden die geen bord werden", unit: "per minuut" },
      socketsPerToken: { name: "Open verbindingen van één deelnemer", unit: "verbindingen" },
      socketsPerLink: { name: "Open verbindingen van één link", unit: "verbindingen" },
      unauthenticatedSockets: { name: "Open verbindingen van onbekenden, samen", unit: "verbindingen" },
      unauthenticatedSeconds: { name: "Zo lang mag een onbekende open blijven", unit: "seconden" },
    },
  },
  {
    title: "Hoe groot iets mag zijn",
    limits: {
      commandBytes: { name: "Eén opdracht", unit: "bytes" },
      facilitatorCommandBytes: { name: "Eén opdracht van een begeleider", unit: "bytes" },
      postBodyBytes: { name: "Eén formulier of verzoek", unit: "bytes" },
      residentFrameBytes: { name: "Eén bericht van een telefoon", unit: "bytes" },
      facilitatorFrameBytes: { name: "Eén bericht van een begeleider of scherm", unit: "bytes" },
      yjsValueBytes: { name: "Eén waarde op het bord", unit: "bytes" },
      freehandRecordBytes: { name: "Eén tekening uit de vrije hand", unit: "bytes" },
      photoBytes: { name: "Eén foto zoals iemand die stuurt", unit: "bytes" },
      photoPixels: { name: "De lange kant van een foto zoals we die bewaren", unit: "beeldpunten" },
      cardPhotoPixels: { name: "Hetzelfde voor de foto van een kaartje", unit: "beeldpunten" },
      cardPhotoBytes: { name: "De foto van een kaartje zoals we die bewaren", unit: "bytes" },
      smallPhotoPixels: { name: "Hetzelfde op de telefoons van anderen", unit: "beeldpunten" },
      archiveBytes: { name: "Een bord in een bestand dat iemand terugbrengt", unit: "bytes" },
      archiveJsonBytes: { name: "Het bord of één momentopname in zo'n bestand", unit: "bytes" },
      archiveMomentsBytes: { name: "Bewaarde momenten in een bestand, samen", unit: "bytes" },
      archiveFiles: { name: "Losse delen in zo'n bestand", unit: "delen" },
      reportPhotoBytes: { name: "Foto's in een verslag dat een deelnemer bewaart", unit: "bytes" },
      unsentBytes: { name: "Wat op een trage telefoon of een traag scherm wacht", unit: "bytes" },
    },
  },
  {
    title: "Hoe lang iets mag duren",
    limits: {
      headersSeconds: { name: "Tot een verbinding zegt wat zij wil", unit: "seconden" },
      requestSeconds: { name: "Tot een heel verzoek binnen is", unit: "seconden" },
      unsentSeconds: { name: "Tot een telefoon die niets aanneemt, opnieuw moet beginnen", unit: "seconden" },
      tokenDays: { name: "Tot een telefoon die wegbleef, opnieuw mee moet doen", unit: "dagen" },
      defaultKeepDays: { name: "Bewaren van een bord na de laatste keer", unit: "dagen" },
    },
  },
];
