/** @jsxImportSource preact */
import { emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import { useContext } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { EmblemPicture } from "./EmblemPicture.tsx";
import { emblemName } from "./emblemName.ts";
import type { KeptJoin } from "./KeptJoin.ts";
import { PeopleContext } from "./PeopleContext.ts";
import { useWords, type Words } from "./words.ts";

/** More would not be found again in a row of buttons. */
const MOST_PEOPLE = 5;

/** Who write on this phone: one turns to another, or brings somebody. Not there at a tablet in the hall. */
export function PeoplePart() {
  const words = useWords();
  const { texts } = words;
  const people = useContext(PeopleContext);
  if (people === null) return null;
  const { all, me, turnTo, bringSomebody } = people;
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
                {person.participantId !== null && <EmblemPicture emblem={emblemOf(person.participantId)} />}
                <bdi>{nameIn(words, all, person)}</bdi>
                {person === me && <Icon name="check" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length < MOST_PEOPLE && (
        <button type="button" class="knop" onClick={bringSomebody}>
          <Icon name="group" />
          {texts.others.action}
        </button>
      )}
    </section>
  );
}

/** Where one writes for several, whose turn it is; pressed, it leads to the others. */
export function WritesFor({ change }: { readonly change: () => void }) {
  const words = useWords();
  const people = useContext(PeopleContext);
  if (people === null || people.all.length < 2) return null;
  const name = nameIn(words, people.all, people.me);
  return (
    <button type="button" class="knop voor-wie" onClick={change}>
      <Icon name="pencil" />
      <bdi>{words.say(words.texts.others.now, { name })}</bdi>
    </button>
  );
}

/** What somebody is called; who gave no name, by their picture. */
function nameIn(words: Words, all: readonly KeptJoin[], { name, participantId, keptAs }: KeptJoin): string {
  if (name !== null) return name;
  if (participantId !== null) return emblemName(words, participantId);
  return words.say(words.texts.others.nameless, { n: all.findIndex((one) => one.keptAs === keptAs) + 1 });
}
