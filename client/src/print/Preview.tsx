import { type ReactNode, useEffect, useRef } from "react";
import type { PrintProduct } from "../texts/print/PrintProduct.ts";
import type { PrintTexts } from "../texts/print/PrintTexts.ts";
import type { Paper } from "./tiles.ts";

interface PreviewProps {
  readonly words: PrintTexts;
  readonly product: PrintProduct;
  readonly paper: Paper;
  readonly children: ReactNode;
}

/** Left round the sheets, in pixels. */
const ROUND = 48;

/** The sheets as they come from the printer, as large as the window has room for. */
export function Preview({ words, product, paper, children }: PreviewProps) {
  const box = useRef<HTMLElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [around, laid] = [box.current, sheets.current];
    if (around === null || laid === null) return;
    const fit = () => {
      laid.style.setProperty("--zicht", "1");
      const wide = Math.max(...[...laid.children].map((child) => child.scrollWidth), 1);
      laid.style.setProperty("--zicht", String(Math.min(1, (around.clientWidth - ROUND) / wide)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(around);
    const changes = new MutationObserver(fit);
    changes.observe(laid, { childList: true, subtree: true, attributeFilter: ["class"] });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too
    <main tabIndex={0} ref={box} className="afdruk-zicht" aria-label={words.preview}>
      <div ref={sheets} className="vellen" data-product={product} data-paper={paper}>
        {children}
      </div>
    </main>
  );
}
