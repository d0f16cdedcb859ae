import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { MadeLink } from "../sync/boardApi/linksApi.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { SecretLink } from "../ui/react/SecretLink.tsx";

interface NewLinkProps {
  readonly made: MadeLink;
  readonly texts: TableTexts;
}

/** A link that was just made at the board. */
export function NewLink({ made, texts }: NewLinkProps) {
  const { access } = texts.facilitator;
  const title = filled(texts.language, access.newLink, { role: access.roles[made.role].name });
  return <SecretLink url={made.url} title={title} hint={access.newLinkHint} words={access} />;
}
