/** @jsxImportSource preact */
import type { Circle } from "@buurtbord/shared/board/Circle.ts";
import type { CircleId } from "@buurtbord/shared/board/ids.ts";
import { useContext, useState } from "preact/hooks";
import "./circle.css";
import { Icon } from "../ui/preact/Icon.tsx";
import { KioskContext } from "./KioskContext.ts";
import type { OwnDoing } from "./ownDoing.ts";
import type { PanelProps } from "./PanelProps.ts";
import { Paper } from "./Paper.tsx";
import { Said } from "./Said.tsx";
import { useWords } from "./words.ts";

interface CirclePartProps extends Pick<PanelProps, "send"> {
  readonly circles: readonly Circle[];
  readonly chosen: OwnDoing["circle"];
}

/** Which street, flat or group one belongs to: one tap, and not saying is as good. Never asked of a tablet for all. */
export function CirclePart({ circles, chosen, send }: CirclePartProps) {
  const { circle: words } = useWords().texts;
  const [asking, setAsking] = useState(false);
  const visit = useContext(KioskContext);
  if (circles.length === 0 || visit !== null) return null;
  const own = circles.find(({ id }) => id === chosen);
  const isAnswered = own !== undefined || chosen === null;
  if (isAnswered && !asking) {
    return (
      <section class="kring" aria-label={words.mine}>
        <p class="kring-mijn">
          <Icon name={own === undefined ? "hide" : "group"} />
          <span>
            {words.mine}: <b dir="auto">{own?.name ?? words.rather}</b>
          </span>
        </p>
        <button type="button" class="knop" onClick={() => setAsking(true)}>
          <Icon name="swap" />
          {words.other}
        </button>
      </section>
    );
  }
  const choose = (circle: CircleId | null) => {
    setAsking(false);
    send({ type: "choose-circle", circle });
  };
  return (
    <Paper seed="kring" tint="wit" class="kaart kring-vraag">
      <h2 id="kring">{words.question}</h2>
      <Said about="circle" />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a column everywhere */}
      <div class="kring-keuze" role="group" aria-labelledby="kring">
        {circles.map(({ id, name }) => (
          <button key={id} type="button" class="knop" aria-pressed={id === chosen} onClick={() => choose(id)}>
            <bdi>{name}</bdi>
          </button>
        ))}
        <button type="button" class="knop" aria-pressed={chosen === null} onClick={() => choose(null)}>
          <Icon name="hide" />
          {words.rather}
        </button>
      </div>
    </Paper>
  );
}
