import { useState } from "react";
import { groupsTextsIn } from "../../texts/groups/groupsTextsIn.ts";
import { Icon } from "../../ui/react/Icon.tsx";
import type { GroupsPartProps } from "./GroupsPartProps.ts";

/** Takes all tables apart, after one question. */
export function DissolveGroups({ texts, act, say }: GroupsPartProps) {
  const words = groupsTextsIn(texts.language);
  const [isAsked, setIsAsked] = useState(false);
  const dissolve = async () => {
    setIsAsked(false);
    if (await act({ type: "dissolve-groups" })) say(words.dissolved);
  };
  if (!isAsked) {
    return (
      <button type="button" className="knop knop-weg" onClick={() => setIsAsked(true)}>
        <Icon name="cross" />
        {words.dissolve}
      </button>
    );
  }
  return (
    <div className="groepjes-zeker">
      <p role="alert">{words.dissolveSure}</p>
      <button type="button" className="knop knop-weg" onClick={() => void dissolve()}>
        {words.dissolveYes}
      </button>
      <button type="button" className="knop" onClick={() => setIsAsked(false)}>
        {words.dissolveNo}
      </button>
    </div>
  );
}
