/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ReadAloud } from "./aloud/ReadAloud.tsx";
import { useReading } from "./aloud/useReading.ts";

/** What the page was about when a heading was last shown; null: the page has just been opened. */
let lastAbout: string | null = null;

/**
 * The page's one h1. When the page turns to something else (`about`), reading aloud begins here, unless somebody is
 * typing.
 */
export function Heading({ about, children }: { about: string; children: ComponentChildren }) {
  const reading = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything else can happen: an answer that comes first would be read here, and be told once more by itself.
  useLayoutEffect(() => {
    const turned = lastAbout !== null && lastAbout !== about;
    lastAbout = about;
    if (turned) reading.stop();
    if (turned && !isTyping()) heading.current?.focus();
  }, [about, reading]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {children}
      </h1>
      <ReadAloud of="page" />
    </>
  );
}

export function isTyping(): boolean {
  return document.activeElement?.matches("textarea, input:not([type=radio])") ?? false;
}
