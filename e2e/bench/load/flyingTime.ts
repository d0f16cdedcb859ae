/**
 * Preloaded into a server that only makes boards for a bench: a thousand times as fast, so that its limits on boards
 * and commands in an hour or a second are no hindrance.
 */
import { hurryTime } from "../../rig/hurryTime.ts";

const FLYING = 1_000;

hurryTime(FLYING);
