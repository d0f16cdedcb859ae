/** @jsxImportSource preact */

import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { offeredKinds, stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Step, Verb } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { RemoteTexts } from "../texts/remote/RemoteTexts.ts";
import { Heading } from "./Heading.tsx";
import type { PartProps } from "./PartProps.ts";
import { phonesNow } from "./phonesNow.ts";
import { Sheet } from "./Sheet.tsx";
import { Switch } from "./Switch.tsx";
import { useStayAwake } from "./useStayAwake.ts";
import { useWords } from "./words.ts";

/** What the phones see now, in words; and what makes the room calmer. */
export function PhonesPanel(part: PartProps) {
  const { texts } = useWords();
  const { phones } = texts;
  const { wished, busy, press } = part;
  const { look, motion } = wished;
  const awake = useStayAwake();
  return (
    <>
      <Heading takesFocus>{phones.title}</Heading>
      <Sheet seed="toestel" tint="wit" class="toestel">
        <PhonePicture {...part} />
      </Sheet>
      <section class="rijen">
        <h2>{phones.more}</h2>
        <Switch
          words={phones.slow}
          hint={phones.slowHint}
          isOn={wished.pace === "slow"}
          isBusy={busy.has("pace")}
          onPress={() => press({ type: "set-pace", pace: wished.pace === "slow" ? "normal" : "slow" })}
        />
        <Switch
          words={phones.door}
          hint={phones.doorHint}
          isOn={wished.door === "closed"}
          isBusy={busy.has("door")}
          onPress={() => press({ type: wished.door === "closed" ? "open-door" : "close-door" })}
        />
        <Switch
          words={phones.contrast}
          hint={phones.contrastHint}
          isOn={look === "contrast"}
          isBusy={busy.has("look")}
          onPress={() => press({ type: "set-look", look: look === "warm" ? "contrast" : "warm", motion })}
        />
        <Switch
          words={phones.calm}
          hint={phones.calmHint}
          isOn={motion === "calm"}
          isBusy={busy.has("look")}
          onPress={() => press({ type: "set-look", look, motion: motion === "calm" ? "lively" : "calm" })}
        />
        {awake !== null && (
          <Switch
            words={phones.stayAwake}
            hint={phones.stayAwakeHint}
            isOn={awake.isOn}
            isBusy={false}
            onPress={awake.toggle}
          />
        )}
      </section>
    </>
  );
}

function PhonePicture({ shared, activity }: PartProps) {
  const { texts, language, resident, of } = useWords();
  const { phones } = texts;
  const now = phonesNow(shared);
  const { step } = shared;
  const light = shared.now.spotlight;
  const kinds = offeredKinds(activity, step).map(({ id }) => of(activity).kinds[id]?.name ?? "");
  if (now.at === "look-up") {
    return (
      <>
        <h2>{phones.lookUp}</h2>
        <p>{now.because === "closed" ? phones.addingClosed : phones.mayNothing}</p>
      </>
    );
  }
  return (
    <>
      <h2 dir="auto">{stepWords(of(activity), shared.step).prompt}</h2>
      <p>{phones.may}</p>
      <ul class="punten">
        {now.may.map((verb) => (
          <li key={verb}>{verbWords(verb, step, of(activity), kinds, { language, phones })}</li>
        ))}
      </ul>
      {now.notes.map((note) => (
        <p key={note}>{phones[note]}</p>
      ))}
      {light !== null && <p>{filled(language, phones.light, { card: cardName(light, resident) })}</p>}
    </>
  );
}

/** What a phone lets somebody do, as a verb. `kinds`: what they may choose from. */
function verbWords(
  verb: Verb,
  { dots }: Step,
  { join }: ActivityTexts,
  kinds: readonly string[],
  { language, phones }: Pick<RemoteTexts, "phones"> & { readonly language: Language },
): string {
  switch (verb) {
    case "add":
      return kinds.length > 1 ? filled(language, phones.addKinds, { kinds: kinds.join(", ") }) : phones.add;
    case "vote":
      return filled(language, phones.vote, { n: dots });
    case "connect":
      return phones.connect;
    case "answer":
      return phones.answer;
    case "poll":
      return phones.poll;
    case "choose":
      return phones.choose;
    case "work":
      return phones.work;
    case "join":
      return filled(language, phones.join, { words: join.action });
    default:
      return unreachable(verb);
  }
}
