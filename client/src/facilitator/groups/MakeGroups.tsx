import { useState } from "react";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import { NumberChoice } from "../programme/NumberChoice.tsx";
import { SwitchRow } from "../SwitchRow.tsx";
import type { GroupsPartProps } from "./GroupsPartProps.ts";

/** Everybody can still hear each other, and has something to do. */
const USUAL_MOST = 8;
const LEAST_MOST = 2;
const LARGEST_MOST = 30;

/** How large tables may be, whether neighbours sit apart, and the button. The same when they are made again. */
export function MakeGroups({ board, texts, act, say }: GroupsPartProps) {
  const words = groupsTextsIn(texts.language);
  const [most, setMost] = useState(board.mostAtTable ?? USUAL_MOST);
  const [spread, setSpread] = useState(false);
  const isAgain = board.groups.length > 0;
  const make = async () => {
    if (await act({ type: "make-groups", most, spread })) say(words.made);
  };
  return (
    <div className="groepjes-maak">
      <NumberChoice
        label={words.most}
        hint={words.mostHint}
        value={most}
        least={LEAST_MOST}
        most={LARGEST_MOST}
        step={1}
        onChange={setMost}
      />
      {board.circles.length > 0 && (
        <SwitchRow
          icon="swap"
          name={words.spread}
          hint={words.spreadHint}
          isOn={spread}
          texts={texts}
          onPress={() => setSpread(!spread)}
        />
      )}
      {isAgain && <p>{words.makeAgainHint}</p>}
      <button type="button" className={isAgain ? "knop" : "knop knop-hoofd"} onClick={() => void make()}>
        <Icon name="group" />
        {isAgain ? words.makeAgain : words.make}
      </button>
    </div>
  );
}
