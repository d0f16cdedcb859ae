import type { TableTexts } from "../texts/TableTexts.ts";
import { Message } from "../ui/react/Message.tsx";

/** Somebody opened a page of a board whose link this browser never had. */
export function NoSecret({ texts: { connection } }: { readonly texts: TableTexts }) {
  return (
    <Message {...connection.noSecret}>
      <a className="knop" href="/">
        {connection.toStart}
      </a>
    </Message>
  );
}
