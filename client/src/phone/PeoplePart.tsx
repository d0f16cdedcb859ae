/** @jsxImportSource preact */
import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import type { KeptJoin } from "./KeptJoin.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { useWords } from "./words.ts";

/** More would not be found again in a row of buttons. */
const MOST_PEOPLE = 5;

/** Who write on this phone: one turns to another, or brings somebody. Not there at a tablet in the hall. */
export function PeoplePart() {
  const { texts, say } = useWords();
  const people = useContext(PeopleContext);
  if (people === null) return null;
  const { all, me, turnTo, bringSomebody } = people;
  const nameOf = nameIn(all, (n) => say(texts.others.nameless, { n }));
  return (
    <section class="mensen" aria-labelledby="mensen">
      <h2 id="mensen" class={all.length > 1 ? undefined : "verborgen"}>
        {texts.others.who}
      </h2>
      {all.length > 1 && (
        <ul class="rij">
          {all.map((person) => (
            <li key={person.keptAs}>
              <button type="button" class="knop" aria-pressed={person === me} onClick={() => turnTo(person)}>
                <Icon name={person === me ? "check" : "person"} />
                <bdi>{nameOf(person)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length < MOST_PEOPLE && (
        <button type="button" class="knop" onClick={bringSomebody}>
          <Icon name="addperson" />
          {texts.others.action}
        </button>
      )}
    </section>
  );
}

/** Where one writes for several, whose turn it is; pressed, it leads to the others. */
export function WritesFor({ change }: { readonly change: () => void }) {
  const { texts, say } = useWords();
  const people = useContext(PeopleContext);
  if (people === null || people.all.length < 2) return null;
  const nameOf = nameIn(people.all, (n) => say(texts.others.nameless, { n }));
  return (
    <button type="button" class="knop voor-wie" onClick={change}>
      <Icon name="person" />
      <bdi>{say(texts.others.now, { name: nameOf(people.me) })}</bdi>
    </button>
  );
}

/** What somebody is called; who gave no name is called by when they came. */
function nameIn(all: readonly KeptJoin[], nameless: (n: number) => string): (person: KeptJoin) => string {
  return (person) => person.name ?? nameless(all.indexOf(person) + 1);
}
