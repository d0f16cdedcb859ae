import { answerQuestion } from "../programs/answerQuestion.ts";
import { packTaken } from "./packTaken.ts";

// A program of its own, for one board that is taken home: a year of saved moments does not keep an evening waiting.
await answerQuestion(packTaken);
