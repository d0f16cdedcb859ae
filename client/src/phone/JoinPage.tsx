/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { Heading } from "./Heading.tsx";
import type { Entrant, JoinRefusal } from "./joinBoard.ts";
import { NameForm } from "./NameForm.tsx";
import { ReturnForm } from "./ReturnForm.tsx";
import type { ChooseLanguage } from "./useLanguage.ts";
import { useWords } from "./words.ts";

interface JoinPageProps {
  /** Null where the page could not be told. */
  readonly boardTitle: string | null;
  readonly typedName: string;
  readonly refusal: JoinRefusal | null;
  readonly busy: boolean;
  readonly chooseLanguage: ChooseLanguage;
  readonly join: (entrant: Entrant) => void;
  /** To whoever writes on this phone already; null: nobody does. */
  readonly back: (() => void) | null;
}

/** A language, a first name if you like, and in; or a code of who was here before. */
export function JoinPage({ boardTitle, typedName, chooseLanguage, back, ...props }: JoinPageProps) {
  const { texts, say } = useWords();
  const [isReturning, setReturning] = useState(false);
  const welcome = boardTitle === null ? texts.join.welcome : say(texts.join.welcomeTo, { board: boardTitle });
  return (
    <main class="blad">
      <Heading about="join">{back === null ? welcome : texts.others.title}</Heading>
      {isReturning ? (
        <ReturnForm {...props} chooseLanguage={chooseLanguage} />
      ) : (
        <NameForm
          {...props}
          chooseLanguage={chooseLanguage}
          typedName={typedName}
          refusal={isOfReturning(props.refusal) ? null : props.refusal}
        />
      )}
      <div class="rij deur-keuzes">
        <button type="button" class="knop" onClick={() => setReturning(!isReturning)}>
          <Icon name={isReturning ? "person" : "key"} />
          {isReturning ? texts.comeBack.isNew : texts.comeBack.ask}
        </button>
        {back !== null && (
          <button type="button" class="knop" onClick={back}>
            <Icon name="left" />
            {texts.others.back}
          </button>
        )}
      </div>
    </main>
  );
}

function isOfReturning(refusal: JoinRefusal | null): boolean {
  switch (refusal) {
    case "return-code-wrong":
    case "project-code-wrong":
    case "too-many-return-codes":
      return true;
    default:
      return false;
  }
}
