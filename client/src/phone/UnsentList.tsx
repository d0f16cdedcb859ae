/** @jsxImportSource preact */
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { useContext } from "preact/hooks";
import { PhonePhotosContext } from "./PhonePhotos.ts";
import { type Typed, type Unsent, unsentBeside, withoutAnswer, withTextBack } from "./Typed.ts";
import { UnsentItem } from "./UnsentItem.tsx";
import type { ChangeTyped } from "./useTyped.ts";
import { useWords } from "./words.ts";

interface UnsentListProps {
  readonly stepId: StepId;
  readonly typed: Typed;
  readonly changeTyped: ChangeTyped;
  readonly canWrite: boolean;
  /** Turns to the question, where the words are now. */
  readonly ask: () => void;
}

/** All that was typed for other questions. */
export function UnsentList({ stepId, typed, changeTyped, canWrite, ask }: UnsentListProps) {
  const { unsent: texts } = useWords().texts;
  const photos = useContext(PhonePhotosContext);
  const unsent = unsentBeside(typed, stepId);
  if (unsent.length === 0) return null;
  const forget = ({ stepId: over, photo }: Unsent) => {
    if (photo !== null) void photos.remove(photo);
    changeTyped((now) => withoutAnswer(now, over));
  };
  const use = (one: Unsent) => {
    changeTyped((now) => withTextBack(withoutAnswer(now, one.stepId), stepId, one));
    ask();
  };
  return (
    <section aria-labelledby="niet-opgehangen">
      <h2 id="niet-opgehangen">{texts.title}</h2>
      <ul class="lijst">
        {unsent.map((one) => (
          <li key={one.stepId}>
            <UnsentItem unsent={one} use={canWrite ? () => use(one) : null} forget={() => forget(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
