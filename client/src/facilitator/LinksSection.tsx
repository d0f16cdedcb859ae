import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Reply } from "../sync/boardApi/askApi.ts";
import { LINK_ROLES, type Link, LinksApi, type MadeLink } from "../sync/boardApi/linksApi.ts";
import { inviteTexts } from "../texts/remote/inviteTexts.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { NewLink } from "./NewLink.tsx";
import type { Secrets } from "./Secrets.ts";
import "./links.css";

interface LinksSectionProps {
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly renewed: (token: string) => void;
}

/** The secret links: who came by which, how to make one, and how to take one back. */
export function LinksSection({ secrets, texts, renewed }: LinksSectionProps) {
  const { boardId, token } = secrets;
  const { access } = texts.facilitator;
  const api = useMemo(() => new LinksApi(boardId, token), [boardId, token]);
  const [links, setLinks] = useState<readonly Link[] | null>(null);
  const [made, setMade] = useState<MadeLink | null>(null);
  const [message, setMessage] = useState("");

  const readList = useCallback(async () => {
    const reply = await api.list();
    if (reply.ok) setLinks(reply.value);
    else setMessage(sentenceFor(texts, reply.reason));
  }, [api, texts]);
  useEffect(() => void readList(), [readList]);

  const show = async (reply: Reply<MadeLink | null>) => {
    setMessage(reply.ok ? "" : sentenceFor(texts, reply.reason));
    if (reply.ok) setMade(reply.value);
    await readList();
  };
  const renew = async (link: Link) => {
    const reply = await api.renew(link.id);
    if (reply.ok && link.isYours) renewed(reply.value.token);
    else await show(reply);
  };
  const revoke = async (link: Link) => {
    const reply = await api.revoke(link.id);
    await show(reply);
    if (reply.ok) setMessage(access.revoked);
  };
  return (
    <section className="links">
      <h3>{access.links}</h3>
      <p>{access.linksHint}</p>
      {links === null && <p>{access.loading}</p>}
      <ul>
        {links?.map((link) => (
          <LinkItem
            key={link.id}
            link={link}
            texts={texts}
            onRenew={() => void renew(link)}
            onRevoke={() => void revoke(link)}
          />
        ))}
      </ul>
      <p role="status">{message}</p>
      {made !== null && <NewLink key={made.id} made={made} texts={texts} />}
      <div className="links-nieuw">
        <p>{access.make}:</p>
        {LINK_ROLES.map((role) => (
          <button key={role} type="button" className="knop" onClick={async () => show(await api.make(role))}>
            <Icon name="plus" />
            {access.roles[role].name}
          </button>
        ))}
      </div>
    </section>
  );
}

interface LinkItemProps {
  readonly link: Link;
  readonly texts: TableTexts;
  readonly onRenew: () => void;
  readonly onRevoke: () => void;
}

function LinkItem({ link, texts, onRenew, onRevoke }: LinkItemProps) {
  const { access } = texts.facilitator;
  const [asking, setAsking] = useState<"renew" | "revoke" | null>(null);
  const isRemote = link.role === "remote";
  const { name, may } = isRemote ? inviteTexts[texts.language].role : access.roles[link.role];
  const answered = (act: () => void) => () => {
    setAsking(null);
    act();
  };
  return (
    <li>
      <span>
        <b>{name}</b>
        <span>{may}</span>
        <small>{link.isYours ? access.yours : usedWords(link, texts)}</small>
      </span>
      {asking === null ? (
        <span className="links-doen">
          {!isRemote && (
            <button type="button" className="knop" onClick={() => setAsking("renew")}>
              <Icon name="repeat" />
              {access.renew}
            </button>
          )}
          {!link.isYours && (
            <button type="button" className="knop knop-weg" onClick={() => setAsking("revoke")}>
              <Icon name="cross" />
              {access.revoke}
            </button>
          )}
        </span>
      ) : (
        <span className="links-vraag" role="alert">
          {asking === "renew" ? access.renewSure : access.revokeSure}
          <button
            type="button"
            className="knop knop-weg"
            onClick={answered(asking === "renew" ? onRenew : onRevoke)}
          >
            {asking === "renew" ? access.yesRenew : access.yesRevoke}
          </button>
          <button type="button" className="knop" onClick={() => setAsking(null)}>
            {access.leaveIt}
          </button>
        </span>
      )}
    </li>
  );
}

function usedWords({ usedAt }: Link, { language, facilitator: { access } }: TableTexts): string {
  if (usedAt === null) return access.neverUsed;
  const date = longDate(language, usedAt);
  return date === longDate(language, Date.now())
    ? access.usedToday
    : filled(language, access.usedOn, { date });
}
