import { unreachable } from "../board/unreachable.ts";
import type { Command } from "./Command.ts";
import { type Actor, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { setWhen } from "./decideAgreement.ts";
import { addCard, editCard, moveCard } from "./decideCard.ts";
import { answerCheck } from "./decideCheck.ts";
import { choosePitches } from "./decideChoice.ts";
import { chooseCircle, setCircles } from "./decideCircle.ts";
import { connectCards, disconnectCards, setConnectionWord } from "./decideConnection.ts";
import { eraseCard, eraseMe, erasePhoto, removeParticipant } from "./decideErase.ts";
import { fulfilCard, unfulfilCard } from "./decideFulfil.ts";
import { dissolveGroups, makeGroups } from "./decideGroups.ts";
import { bringHarvest, markTold } from "./decideHarvest.ts";
import { addTime, askHelp, sayWord, setMeeting, setSpotlight, turnPage } from "./decideMeeting.ts";
import { mergeCards, splitCard } from "./decideMerge.ts";
import { approveCard, hideCard, takeDownAll } from "./decideModeration.ts";
import { takeBackNews, tellProject } from "./decideNews.ts";
import { setPage, setPageOpen } from "./decidePage.ts";
import { setPicture } from "./decidePicture.ts";
import { giveFloor, orderPitches, setPitch } from "./decidePitch.ts";
import { answerPoll } from "./decidePoll.ts";
import { setFirstStep } from "./decideProject.ts";
import { removeCard, restoreCard } from "./decideRemove.ts";
import { revealCards, revealDots } from "./decideReveal.ts";
import { seatParticipant, setGuests, takeSeat } from "./decideSeat.ts";
import { editSheet, eraseSheet } from "./decideSheet.ts";
import { saveSnapshot } from "./decideSnapshot.ts";
import {
  addStep,
  changeStep,
  moveStep,
  removeStep,
  setAdding,
  setDoor,
  setKeepDays,
  setStep,
  useProgramme,
} from "./decideStep.ts";
import { joinCard, leaveCard, unvote, vote } from "./decideVote.ts";
import { restoreGroups } from "./restoreGroups.ts";
import { mayDo } from "./rights.ts";

/** What a command changes, or why not. Pure: the same question gets the same answer, and nothing happens by asking. */
export function decide(situation: Situation, actor: Actor, command: Command, fresh: Fresh): Decision {
  if (!mayDo(actor.role, command.type, "own")) return refuse("not-allowed");
  switch (command.type) {
    case "add-card":
      return addCard(situation, actor, command, fresh);
    case "edit-card":
      return editCard(situation, actor, command);
    case "edit-sheet":
      return editSheet(situation, actor, command);
    case "remove-card":
      return removeCard(situation, actor, command);
    case "restore-card":
      return restoreCard(situation, actor, command, fresh);
    case "move-card":
      return moveCard(situation, actor, command);
    case "merge-cards":
      return mergeCards(situation, command);
    case "split-card":
      return splitCard(situation, command);
    case "connect-cards":
      return connectCards(situation, actor, command, fresh);
    case "disconnect-cards":
      return disconnectCards(situation, actor, command);
    case "set-connection-word":
      return setConnectionWord(situation, command);
    case "vote":
      return vote(situation, actor, command, fresh);
    case "unvote":
      return unvote(situation, actor, command);
    case "join-card":
      return joinCard(situation, actor, command, fresh);
    case "leave-card":
      return leaveCard(situation, actor, command);
    case "fulfil-card":
      return fulfilCard(situation, actor, command, fresh);
    case "unfulfil-card":
      return unfulfilCard(situation, actor, command);
    case "set-when":
      return setWhen(situation, actor, command);
    case "tell-project":
      return tellProject(situation, actor, command, fresh);
    case "take-back-news":
      return takeBackNews(situation, actor, command);
    case "set-first-step":
      return setFirstStep(situation, actor, command);
    case "bring-harvest":
      return bringHarvest(situation, actor, command, fresh);
    case "mark-told":
      return markTold(situation, command);
    case "set-page":
      return setPage(situation, command);
    case "open-page":
      return setPageOpen(situation, true);
    case "close-page":
      return setPageOpen(situation, false);
    case "set-pitch":
      return setPitch(situation, actor, command);
    case "order-pitches":
      return orderPitches(situation, command);
    case "give-floor":
      return giveFloor(situation, command, fresh);
    case "answer-check":
      return answerCheck(situation, actor, command, fresh);
    case "answer-poll":
      return answerPoll(situation, actor, command, fresh);
    case "choose-circle":
      return chooseCircle(situation, actor, command, fresh);
    case "choose-pitches":
      return choosePitches(situation, actor, command);
    case "take-seat":
      return takeSeat(situation, actor, command);
    case "make-groups":
      return makeGroups(situation, command, fresh);
    case "seat-participant":
      return seatParticipant(situation, command);
    case "set-guests":
      return setGuests(situation, command);
    case "dissolve-groups":
      return dissolveGroups(situation);
    case "restore-groups":
      return restoreGroups(situation, command);
    case "say-word":
      return sayWord(situation, command);
    case "ask-help":
      return askHelp(situation, command);
    case "set-step":
      return setStep(situation, command, fresh);
    case "add-step":
      return addStep(situation, command, fresh);
    case "change-step":
      return changeStep(situation, command, fresh);
    case "move-step":
      return moveStep(situation, command);
    case "remove-step":
      return removeStep(situation, command);
    case "use-programme":
      return useProgramme(situation, command, fresh);
    case "add-time":
      return addTime(situation, command, fresh);
    case "stop-clock":
      return setMeeting(situation, { clock: null });
    case "reveal-cards":
      return revealCards(situation, command, fresh);
    case "reveal-dots":
      return revealDots(situation);
    case "approve-card":
      return approveCard(situation, command, fresh);
    case "hide-card":
      return hideCard(situation, command);
    case "take-down-all":
      return takeDownAll(situation, actor, command);
    case "set-spotlight":
      return setSpotlight(situation, command);
    case "set-phones":
      return setMeeting(situation, { phones: command.phones });
    case "set-wall":
      return setMeeting(situation, { wall: command.wall });
    case "set-look-back":
      return setMeeting(situation, { lookBack: command.lookBack });
    case "set-look":
      return setMeeting(situation, { look: command.look, motion: command.motion });
    case "set-lines":
      return setMeeting(situation, { lines: command.lines });
    case "turn-page":
      return turnPage(situation, command);
    case "set-pace":
      return setMeeting(situation, { pace: command.pace });
    case "set-held-words":
      return setMeeting(situation, { heldWords: command.heldWords });
    case "open-adding":
      return setAdding(situation, "open", fresh);
    case "close-adding":
      return setAdding(situation, "closed", fresh);
    case "open-door":
      return setDoor(situation, "open", fresh);
    case "close-door":
      return setDoor(situation, "closed", fresh);
    case "save-snapshot":
      return saveSnapshot(situation, command, fresh);
    case "set-circles":
      return setCircles(situation, command, fresh);
    case "set-keep-days":
      return setKeepDays(situation, command);
    case "set-picture":
      return setPicture(situation, actor, command, fresh);
    case "erase-photo":
      return erasePhoto(situation, actor, command, fresh);
    case "erase-sheet":
      return eraseSheet(situation, command, fresh);
    case "erase-card":
      return eraseCard(situation, actor, command);
    case "remove-participant":
      return removeParticipant(situation, actor, command, fresh);
    case "erase-me":
      return eraseMe(situation, actor, command, fresh);
    default:
      return unreachable(command);
  }
}
