import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { StepValuesSchema } from "@buurtbord/shared/commands/Command.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import { answerError } from "../answerError.ts";
import { readBody } from "../readBody.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import type { BuurtEnv } from "./buurtAccess.ts";
import { readName } from "./readName.ts";

const ProgrammeIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const ProgrammeSchema = v.object({
  activity: v.string(),
  name: v.string(),
  steps: v.pipe(v.array(StepValuesSchema), v.minLength(1), v.maxLength(LIMITS.stepsPerBoard)),
});

/** `PUT /api/buurten/:buurtId/programmes/:programmeId` `{activity, name, steps}`: the buurt's own, new or changed. */
export function saveProgramme({ buurten }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const body = await readBody(c, ProgrammeSchema);
    if (!body.ok) return body.answer;
    const id = v.safeParse(ProgrammeIdSchema, c.req.param("programmeId"));
    if (!id.success) return answerError(c, "malformed");
    const activity = findActivity(body.value.activity);
    if (activity === undefined) return answerError(c, "activity-unknown");
    const name = readName(body.value.name);
    if (!name.ok) return answerError(c, name.refusal);
    const buurt = c.get("buurt");
    const others = (await buurten.programmes(buurt)).filter((one) => one.id !== id.output);
    if (others.length >= LIMITS.programmesPerBuurt) return answerError(c, "too-many-programmes");
    const steps = JSON.stringify(body.value.steps);
    await buurten.saveProgramme(buurt, { id: id.output, activity: activity.id, name: name.value, steps });
    return c.body(null, 204);
  };
}

/** `DELETE /api/buurten/:buurtId/programmes/:programmeId` */
export function removeProgramme({ buurten }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    await buurten.removeProgramme(c.get("buurt"), c.req.param("programmeId") ?? "");
    return c.body(null, 204);
  };
}
