import { useCallback, useEffect, useState } from "react";
import { type InvitationState, type Invited, invitationApi } from "../sync/boardApi/invitationApi.ts";
import type { Secrets } from "./Secrets.ts";

/** Often enough to see the phone come in while it is in one's hand. */
const LOOK_MS = 1_000;

/** What the dialog shows. */
export type Invitation =
  | { readonly at: "making" }
  | { readonly at: "failed" }
  | { readonly at: "made"; readonly invited: Invited; readonly state: InvitationState };

/** A code for one phone, made when the dialog opens, and how it stands: the server knows, also after it started anew. */
export function useInvitation({ boardId, token }: Secrets): readonly [Invitation, () => void] {
  const [invitation, setInvitation] = useState<Invitation>({ at: "making" });
  const make = useCallback(async () => {
    setInvitation({ at: "making" });
    const reply = await invitationApi.invite(boardId, token);
    if (!reply.ok) return setInvitation({ at: "failed" });
    const { seconds } = reply.value;
    setInvitation({ at: "made", invited: reply.value, state: { state: "waiting", seconds } });
  }, [boardId, token]);
  useEffect(() => void make(), [make]);

  const isWaiting = invitation.at === "made" && invitation.state.state === "waiting";
  useEffect(() => {
    if (!isWaiting) return;
    const look = async () => {
      const reply = await invitationApi.state(boardId, token);
      if (!reply.ok) return; // asked again in a moment
      setInvitation((old) => (old.at === "made" ? { ...old, state: reply.value } : old));
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isWaiting, boardId, token]);
  return [invitation, () => void make()];
}
