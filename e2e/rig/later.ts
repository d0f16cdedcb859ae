/** Preloaded into a server (`node --import`) that comes back a month later. */

import { DAYS_LATER, laterTime } from "./laterTime.ts";

laterTime(DAYS_LATER);
