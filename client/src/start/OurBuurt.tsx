import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type FormEvent, useState } from "react";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { keepBuurt, keptBuurten } from "../sync/keptBuurten/keptBuurten.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import { sentenceFor } from "../texts/sentenceFor.ts";
import type { TableTexts } from "../texts/TableTexts.ts";

/** The shelves that this browser knows, or a first one. */
export function OurBuurt({ texts }: { readonly texts: TableTexts }) {
  const words = buurtTexts[texts.language].start;
  const [buurten] = useState(() => keptBuurten());
  return (
    <section className="start-buurt">
      <h2>{words.title}</h2>
      {buurten.length === 0 ? (
        <NewBuurt texts={texts} />
      ) : (
        <ul>
          {buurten.map(({ id, name }) => (
            <li key={id}>
              <b dir="auto">{name}</b>
              <a className="knop" href={`/n/${id}`} aria-label={`${words.open}: ${name}`}>
                {words.open}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NewBuurt({ texts }: { readonly texts: TableTexts }) {
  const words = buurtTexts[texts.language].start;
  const [name, setName] = useState("");
  /** Null: nobody asked for it. */
  const [createCode, setCreateCode] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setProblem(words.nameEmpty);
    const reply = await buurtApi.make(name, createCode ?? "");
    if (!reply.ok) {
      if (reply.reason === "create-code-wrong") setCreateCode(createCode ?? "");
      return setProblem(sentenceFor(texts, reply.reason));
    }
    const { id, token } = reply.value;
    keepBuurt({ id, name, token });
    location.assign(`/n/${id}`);
  };
  return (
    <form onSubmit={(event) => void make(event)}>
      <p>{words.purpose}</p>
      <label>
        {words.name}
        <input
          className="invoer"
          value={name}
          dir="auto"
          placeholder={words.nameExample}
          maxLength={LIMITS.buurtNameCodePoints}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {createCode !== null && (
        <label>
          {texts.start.create.code}
          <input
            className="invoer"
            value={createCode}
            autoComplete="off"
            onChange={({ target }) => setCreateCode(target.value)}
          />
        </label>
      )}
      <p role="alert">{problem}</p>
      <button type="submit" className="knop">
        {words.make}
      </button>
    </form>
  );
}
