/** Preloaded into a server (`node --import`) whose time should pass faster. */

import { HURRY, hurryTime } from "./hurryTime.ts";

hurryTime(HURRY);
