/** @jsxImportSource preact */
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";

interface MessagePageProps {
  readonly notice: { readonly title: string; readonly text: string };
  readonly action?: { readonly words: string; readonly run: () => void } | null;
}

/** One thing to read, and what to do. */
export function MessagePage({ notice: { title, text }, action = null }: MessagePageProps) {
  return (
    <main class="bericht">
      <span class="bericht-beeld">
        <Icon name="phone" />
      </span>
      <div role="status">
        <Heading>{title}</Heading>
        {text !== "" && <p>{text}</p>}
      </div>
      {action !== null && (
        <button type="button" class="knop knop-hoofd" onClick={action.run}>
          {action.words}
        </button>
      )}
    </main>
  );
}
