/** @jsxImportSource preact */
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { inGroups } from "@buurtbord/shared/texts/inGroups.ts";
import { useRef, useState } from "preact/hooks";
import type { ProjectsApi } from "../../sync/boardApi/ProjectsApi.ts";
import { Icon } from "../../ui/preact/Icon.tsx";
import { useWords } from "../words.ts";
import { useProjectTexts } from "./projectWords.ts";

interface ComeBackPartProps {
  readonly cardId: CardId;
  readonly api: ProjectsApi;
}

/** What one keeps to come back: from home a link, in the room only a code for the next meeting. */
export function ComeBackPart({ cardId, api }: ComeBackPartProps) {
  const { texts } = useWords();
  const { later } = useProjectTexts();
  const [made, setMade] = useState<ProjectLink | "asking" | "failed" | null>(null);
  const ask = async () => {
    setMade("asking");
    const reply = await api.makeLink(cardId);
    setMade(reply.ok ? reply.value : "failed");
  };
  if (made !== null && typeof made === "object") return <Made link={made} />;
  return (
    <>
      <p class="fout" role="alert">
        {made === "failed" && texts.joinRefusals["not-saved"]}
      </p>
      <button type="button" class="knop weg" disabled={made === "asking"} onClick={ask}>
        <Icon name="key" />
        {later.offer}
      </button>
    </>
  );
}

function Made({ link }: { readonly link: ProjectLink }) {
  const { later } = useProjectTexts();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  if (link.url === null)
    return (
      <section class="terugcode" role="status">
        <h2>{later.codeTitle}</h2>
        <p class="terugcode-cijfers">
          <bdi dir="ltr">{inGroups(link.code ?? "")}</bdi>
        </p>
        <p>{later.code}</p>
      </section>
    );
  const copy = () => {
    field.current?.select();
    // The clipboard of today is only there over https.
    setCopied(document.execCommand("copy"));
  };
  return (
    <section class="terugcode">
      <h2>{later.offer}</h2>
      <p>{later.link}</p>
      <textarea
        ref={field}
        class="invoer"
        dir="ltr"
        rows={3}
        readOnly
        aria-label={later.link}
        value={link.url}
      />
      <button type="button" class="knop" onClick={copy}>
        <Icon name="list" />
        {later.copy}
      </button>
      <p role="status">{isCopied && later.copied}</p>
    </section>
  );
}
