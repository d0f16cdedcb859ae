import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { ActivityPicture } from "./ActivityPicture.tsx";

interface ActivityChoiceProps {
  readonly label: string;
  readonly language: Language;
  readonly chosen: ActivityId;
  readonly onChoose: (activity: ActivityId) => void;
}

/** The activities, each as a card with its picture and what it is for. */
export function ActivityChoice({ label, language, chosen, onChoose }: ActivityChoiceProps) {
  return (
    <fieldset className="nieuw-soorten">
      <legend>{label}</legend>
      {activities.map((activity) => {
        const { name, purpose } = activityTexts(activity, language);
        return (
          <label key={activity.id} className="nieuw-soort">
            <input
              type="radio"
              name="activiteit"
              checked={activity.id === chosen}
              onChange={() => onChoose(activity.id)}
            />
            <ActivityPicture activity={activity} />
            <b>
              <Icon name={activity.icon} /> {name}
            </b>
            <span>{purpose}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
