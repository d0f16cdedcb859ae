import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId, ConnectionId, GroupId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { FLOOR_SECONDS } from "@buurtbord/shared/board/Meeting.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { NOTHING_TOLD } from "@buurtbord/shared/board/Pitch.ts";
import type { Command, CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import { undoOfStep } from "./undoOfStep.ts";

/**
 * The command that takes a command back, worked out from the board as it was before it; made when the result is
 * known. `left`: whole seconds that were left of the step. `people`: who sat where; none where one does not see that.
 * Null: it is not something one takes back.
 */
export function undoOf(
  command: Command,
  before: Board,
  left: number | null,
  people: readonly Person[],
): (result: CommandResult) => Command | null {
  switch (command.type) {
    case "add-card":
      return ({ cardId }) => (cardId === undefined ? null : { type: "remove-card", cardId });
    case "remove-card":
      return always(bringBack(command.cardId, before));
    case "restore-card":
      return always({ type: "remove-card", cardId: command.cardId });
    case "hide-card":
      return always({ type: "approve-card", cardId: command.cardId });
    case "approve-card":
      return before.cards.has(command.cardId)
        ? always(null)
        : always({ type: "hide-card", cardId: command.cardId });
    case "move-card":
      return always(moveBack(command.cardId, before));
    case "merge-cards":
      return always({ type: "split-card", cardId: command.into, parts: command.cards });
    case "split-card":
      return always(mergeAgain(command));
    case "connect-cards":
      return ({ connectionId }) =>
        connectionId === undefined ? null : { type: "disconnect-cards", connectionId };
    case "disconnect-cards":
      return always(tieAgain(command.connectionId, before));
    case "set-connection-word":
      return always(wordAsItWas(command.connectionId, before));
    case "fulfil-card":
      return always(blossomAsItWas(command.cardId, before));
    case "unfulfil-card":
      return always(blossomAgain(command.cardId, before));
    case "set-when": {
      const when = before.cards.get(command.cardId)?.agreement?.when ?? "";
      return always({ type: "set-when", cardId: command.cardId, when });
    }
    case "make-groups":
      return always(
        before.groups.length === 0 ? { type: "dissolve-groups" } : groupsAsTheyWere(before, people),
      );
    case "dissolve-groups":
      return always(groupsAsTheyWere(before, people));
    case "seat-participant":
      return always(whereTheySat(command, people));
    case "set-guests":
      return always(guestsAsTheyWere(command.group, before));
    case "mark-told":
      return always({ ...command, told: !command.told });
    case "set-first-step": {
      const firstStep = before.cards.get(command.cardId)?.project?.firstStep ?? "";
      return always({ type: "set-first-step", cardId: command.cardId, firstStep });
    }
    case "set-pitch":
      return always(tellAsItWas(command.cardId, before));
    case "order-pitches":
      return always({ type: "order-pitches", cards: before.queue });
    case "give-floor":
      return always(floorAsItWas(before));
    case "open-adding":
    case "close-adding":
      return always({ type: before.adding === "open" ? "open-adding" : "close-adding" });
    case "open-door":
    case "close-door":
      return always({ type: before.door === "open" ? "open-door" : "close-door" });
    case "set-spotlight":
      return always({
        type: "set-spotlight",
        cardId: before.meeting.spotlight,
        part: before.meeting.part,
      });
    case "set-lines":
      return always({ type: "set-lines", lines: before.meeting.lines });
    case "set-look":
      return always({ type: "set-look", look: before.meeting.look, motion: before.meeting.motion });
    case "set-phones":
      return always({ type: "set-phones", phones: before.meeting.phones });
    case "set-wall":
      return always({ type: "set-wall", wall: before.meeting.wall });
    case "set-look-back":
      return always({ type: "set-look-back", lookBack: before.meeting.lookBack });
    case "set-pace":
      return always({ type: "set-pace", pace: before.meeting.pace });
    case "set-held-words":
      return always({ type: "set-held-words", heldWords: before.meeting.heldWords });
    case "set-step":
    case "add-step":
    case "change-step":
    case "move-step":
    case "remove-step":
    case "use-programme":
      return undoOfStep(command, before, left);
    default:
      // What was shown was seen; votes, joining in, texts by command and snapshots are not done here, or stay done.
      return always(null);
  }
}

const always = (command: Command | null) => () => command;

/** What was not on the board waited, and does so again: out of sight of everybody. */
function bringBack(cardId: CardId, { cards }: Board): Command {
  return cards.has(cardId)
    ? { type: "restore-card", cardId }
    : { type: "restore-card", cardId, to: "waiting" };
}

function moveBack(cardId: CardId, { cards }: Board): Command | null {
  const card = cards.get(cardId);
  return card === undefined ? null : { type: "move-card", cardId, pos: card.pos, field: card.field };
}

/** Null: which ones came out of it is not known here. */
function mergeAgain({ cardId, parts }: CommandOf<"split-card">): Command | null {
  return parts === undefined ? null : { type: "merge-cards", into: cardId, cards: parts };
}

function guestsAsTheyWere(group: GroupId, { groups }: Board): Command | null {
  const was = groups.find(({ id }) => id === group);
  return was === undefined ? null : { type: "set-guests", group, guests: was.guests };
}

/** Null: there were none, or who sat there is not known here. */
function groupsAsTheyWere({ groups, mostAtTable }: Board, people: readonly Person[]): Command | null {
  const isKnown = people.length > 0 || groups.every((group) => group.people === 0);
  if (groups.length === 0 || mostAtTable === null || !isKnown) return null;
  const at = (id: GroupId, byHand: boolean): readonly ParticipantId[] =>
    people
      .filter(({ group, isByHand }) => group === id && isByHand === byHand)
      .map(({ participantId }) => participantId);
  return {
    type: "restore-groups",
    most: mostAtTable,
    groups: groups.map(({ id, pitch, emblem, guests }) => ({
      ...{ id, pitch, emblem, guests },
      people: at(id, false),
      byHand: at(id, true),
    })),
  };
}

/** Null: they were not known here. */
function whereTheySat(
  { participantId, group: from }: CommandOf<"seat-participant">,
  people: readonly Person[],
): Command | null {
  const person = people.find((one) => one.participantId === participantId);
  if (person === undefined || person.group === from) return null;
  const { group, isByHand } = person;
  return { type: "seat-participant", participantId, group, back: { from, isByHand } };
}

function tieAgain(id: ConnectionId, { connections }: Board): Command | null {
  const line = connections.get(id);
  return line === undefined ? null : { type: "connect-cards", from: line.from, to: line.to, word: line.word };
}

/** Null: it was not there. */
function wordAsItWas(connectionId: ConnectionId, { connections }: Board): Command | null {
  const line = connections.get(connectionId);
  return line === undefined ? null : { type: "set-connection-word", connectionId, word: line.word };
}

/** Null: it does not lie on the board. */
function tellAsItWas(cardId: CardId, { cards }: Board): Command | null {
  const card = cards.get(cardId);
  const { line, who } = card?.pitch ?? NOTHING_TOLD;
  return card === undefined ? null : { type: "set-pitch", cardId, line: line ?? "", who: who ?? "" };
}

/** Whoever told has the floor again, for as long as at first. */
function floorAsItWas({ meeting: { floor } }: Board): Command {
  return {
    type: "give-floor",
    cardId: floor?.cardId ?? null,
    seconds: floor?.clock.seconds ?? FLOOR_SECONDS,
  };
}

function blossomAsItWas(cardId: CardId, before: Board): Command {
  return blossomAgain(cardId, before) ?? { type: "unfulfil-card", cardId };
}

/** Null: it was not there. */
function blossomAgain(cardId: CardId, { cards }: Board): Command | null {
  const fulfilled = cards.get(cardId)?.fulfilled;
  return fulfilled === undefined ? null : { type: "fulfil-card", cardId, story: fulfilled.story ?? "" };
}
