import { type ReactNode, useEffect, useRef, useState } from "react";
import "./SecretLink.css";
import { Qr } from "./Qr.tsx";

interface SecretLinkProps {
  readonly url: string;
  readonly title: string;
  readonly hint: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly qrName: string };
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A link that was just made: to copy or to scan, now or never. */
export function SecretLink({ url, title, hint, words, children }: SecretLinkProps) {
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => {
    field.current?.select();
    // The clipboard of today is only there over https.
    setIsCopied(document.execCommand("copy"));
  };
  return (
    <div className="geheime-link">
      <Qr text={url} label={words.qrName} className="geheime-link-qr" />
      <div>
        <h4 ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <p>{hint}</p>
        <div className="geheime-link-adres">
          <textarea ref={field} className="invoer" rows={2} readOnly aria-label={title} value={url} />
          <button type="button" className="knop" onClick={copy}>
            {words.copy}
          </button>
          {children}
        </div>
        <p role="status">{isCopied ? words.copied : ""}</p>
      </div>
    </div>
  );
}
