import { buurtApi, type OwnProgramme } from "../../sync/boardApi/buurtApi.ts";
import type { KeptBuurt } from "../../sync/keptBuurten/keptBuurten.ts";
import { newCommandId } from "../../sync/outbox/commandId.ts";

type Saved =
  | { readonly state: "saved" }
  /** One of that name is there already. */
  | { readonly state: "taken"; readonly id: string }
  | { readonly state: "not-saved"; readonly reason: string };

/** `replaces`: the one that may go for it. Null: none may. */
export async function saveAtBuurt(
  { id, token }: KeptBuurt,
  programme: Omit<OwnProgramme, "id">,
  replaces: string | null,
): Promise<Saved> {
  if (replaces === null) {
    const shelf = await buurtApi.shelf(id, token);
    if (!shelf.ok) return { state: "not-saved", reason: shelf.reason };
    const same = shelf.value.programmes.find(
      ({ name, activity }) => name === programme.name && activity === programme.activity,
    );
    if (same !== undefined) return { state: "taken", id: same.id };
  }
  const reply = await buurtApi.saveProgramme(id, token, { id: replaces ?? newCommandId(), ...programme });
  return reply.ok ? { state: "saved" } : { state: "not-saved", reason: reply.reason };
}
