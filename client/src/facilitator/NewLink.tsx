import { filled } from "@buurtbord/shared/texts/filled.ts";
import { useEffect, useRef, useState } from "react";
import type { MadeLink } from "../sync/boardApi/linksApi.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Qr } from "../ui/react/Qr.tsx";

interface NewLinkProps {
  readonly made: MadeLink;
  readonly texts: TableTexts;
}

/** A link that was just made: to copy or to scan, now or never. */
export function NewLink({ made, texts }: NewLinkProps) {
  const { access } = texts.facilitator;
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => {
    field.current?.select();
    // The clipboard of today is only there over https.
    setIsCopied(document.execCommand("copy"));
  };
  return (
    <div className="links-gemaakt">
      <Qr text={made.url} label={access.qrName} className="links-qr" />
      <div>
        <h4 ref={heading} tabIndex={-1}>
          {filled(access.newLink, { role: access.roles[made.role].name })}
        </h4>
        <p>{access.newLinkHint}</p>
        <div className="links-adres">
          <input
            ref={field}
            className="invoer"
            readOnly
            aria-label={filled(access.newLink, { role: access.roles[made.role].name })}
            value={made.url}
          />
          <button type="button" className="knop" onClick={copy}>
            {access.copy}
          </button>
        </div>
        <p role="status">{isCopied ? access.copied : ""}</p>
      </div>
    </div>
  );
}
