import { useEffect, useRef, useState } from "react";
import type { PdfPages } from "./PdfPages.ts";
import type { ReadyPhoto } from "./ReadyPhoto.ts";
import { type ChosenPicture, readPicture, turnTo } from "./readPicture.ts";

/** How far somebody is with choosing a picture. */
export type PictureChoice =
  | { readonly at: "nothing" }
  | { readonly at: "reading" }
  | { readonly at: "unreadable"; readonly why: "unreadable" | "pdfUnreadable" }
  | { readonly at: "ready"; readonly photo: ReadyPhoto; readonly pages: ShownPage | null };

/** One page of several. */
export interface ShownPage {
  readonly page: number;
  readonly count: number;
  /** Another page is being drawn. */
  readonly isTurning: boolean;
}

export function usePictureChoice() {
  const [choice, setChoice] = useState<PictureChoice>({ at: "nothing" });
  const pdf = useRef<PdfPages | null>(null);
  /** Who chose another meanwhile is not shown the first one. */
  const latest = useRef(0);
  useEffect(() => () => pdf.current?.end(), []);
  const url = choice.at === "ready" ? choice.photo.url : null;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);

  const show = async (reading: Promise<ChosenPicture>) => {
    latest.current += 1;
    const mine = latest.current;
    const chosen = await reading;
    if (latest.current === mine) setChoice(choiceOf(chosen));
    if (chosen.kind === "pdf") pdf.current = chosen.pages;
  };
  return {
    choice,
    choose: (file: Blob) => {
      setChoice({ at: "reading" });
      void show(readPicture(file));
    },
    turn: (page: number) => {
      if (pdf.current === null || choice.at !== "ready" || choice.pages === null) return;
      setChoice({ ...choice, pages: { ...choice.pages, page, isTurning: true } });
      void show(turnTo(pdf.current, page));
    },
    forget: () => {
      latest.current += 1;
      setChoice({ at: "nothing" });
    },
  };
}

function choiceOf(chosen: ChosenPicture): PictureChoice {
  switch (chosen.kind) {
    case "photo":
      return { at: "ready", photo: chosen.photo, pages: null };
    case "pdf": {
      const { page, photo, pages } = chosen;
      return { at: "ready", photo, pages: { page, count: pages.count, isTurning: false } };
    }
    case "unreadable":
      return { at: "unreadable", why: chosen.was === "pdf" ? "pdfUnreadable" : "unreadable" };
  }
}
