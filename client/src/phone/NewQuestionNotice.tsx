/** @jsxImportSource preact */
import { useEffect } from "preact/hooks";
import { Icon } from "../ui/preact/Icon.tsx";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

/** The room went on while somebody was in the middle of a sentence. Nobody is hurried. */
export function NewQuestionNotice() {
  const { unsent } = useWords().texts;
  // It comes above the field: what is being typed stays in sight.
  useEffect(() => document.activeElement?.scrollIntoView({ block: "nearest" }), []);
  return (
    <Paper seed="verder" tint="linnen" class="bericht">
      <Icon name="right" />
      <div>
        <p class="nadruk">{unsent.newQuestion}</p>
        <Said about="finish" />
      </div>
    </Paper>
  );
}

/** Words for another question wait: where they are. */
export function UnsentNotice({ look }: { look: () => void }) {
  const { unsent } = useWords().texts;
  return (
    <Paper seed="nog" tint="linnen" class="bericht bericht-kort">
      <p>{unsent.kept}</p>
      <button type="button" class="knop" onClick={look}>
        <Icon name="eye" />
        {unsent.look}
      </button>
    </Paper>
  );
}
