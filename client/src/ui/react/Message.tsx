import type { ReactNode } from "react";
import "./Message.css";

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** What one can do next. */
  readonly children?: ReactNode;
}

/** When there is nothing else to show: what is the matter, and what to do. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <main className="bericht">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
