/** @jsxImportSource preact */
import { takesAnswers } from "@buurtbord/shared/board/Step.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { Icon } from "../ui/preact/Icon.tsx";
import type { PartProps } from "./PartProps.ts";
import { useWords } from "./words.ts";

/** The buttons for the room. */
export function Tiles({
  state,
  shared,
  controls,
  activity,
  wished,
  busy,
  tables,
  press,
  turn,
  say,
}: PartProps) {
  const { texts, language } = useWords();
  const { tiles } = texts;
  const drafts = state.view.presence?.drafts ?? shared.now.drafts;
  const toSee = controls.waiting.length + controls.unchecked.length;
  const asking = tables.filter(({ help }) => help).length;
  const { hiddenDots, silent } = shared.now;
  const hasHidden = drafts > 0 || hiddenDots || silent;
  const count = takesAnswers(shared.step) ? tiles.countAnswers : tiles.count;
  const hasTables = shared.groups !== undefined && shared.groups.length > 0;
  // While people are at their tables who asks for help is seen at once, on the smallest phone.
  const isAtWork = shared.step.verbs.includes("work");
  const tablesTile = hasTables && (
    <Tile
      icon="group"
      words={tiles.tables}
      count={asking}
      countWords={filled(language, tiles.asking, { n: asking })}
      onPress={() => turn.to("tables")}
    />
  );
  return (
    <fieldset class="tegels">
      <legend class="verborgen">{tiles.group}</legend>
      {isAtWork && tablesTile}
      <Tile
        icon="reveal"
        words={hiddenDots && drafts === 0 ? count : tiles.reveal}
        count={drafts}
        isQuiet={!hasHidden}
        onPress={() => (hasHidden ? turn.to("reveal") : say(tiles.nothingHidden))}
      />
      <Tile
        icon="lamp"
        words={tiles.light}
        isLit={(wished.spotlight ?? wished.part) !== null}
        isBusy={busy.has("spotlight")}
        onPress={() => turn.to("light")}
      />
      <Tile
        icon={wished.adding === "open" ? "lock" : "open"}
        words={wished.adding === "open" ? tiles.close : tiles.open}
        isBusy={busy.has("adding")}
        onPress={() => press({ type: wished.adding === "open" ? "close-adding" : "open-adding" })}
      />
      <Tile
        icon="eye"
        words={tiles.lookUp}
        isOn={wished.phones === "look-up"}
        isBusy={busy.has("phones")}
        onPress={() =>
          press({ type: "set-phones", phones: wished.phones === "look-up" ? "open" : "look-up" })
        }
      />
      <Tile
        icon="moon"
        words={tiles.black}
        isOn={wished.wall === "black"}
        isBusy={busy.has("wall")}
        onPress={() => press({ type: "set-wall", wall: wished.wall === "black" ? "shown" : "black" })}
      />
      <Tile
        icon="list"
        words={tiles.cards}
        count={toSee}
        countWords={filled(language, tiles.toSee, { n: toSee })}
        onPress={() => turn.to("cards")}
      />
      {activity.kinds.some(({ isPitch }) => isPitch) && (
        <Tile
          icon="talk"
          words={texts.pitches.title}
          isLit={controls.meeting.floor !== null}
          onPress={() => turn.to("pitches")}
        />
      )}
      {!isAtWork && tablesTile}
      <p class="verborgen" role="status">
        {toSee > 0 ? filled(language, tiles.toSee, { n: toSee }) : ""}
        {asking > 0 ? ` ${filled(language, tiles.asking, { n: asking })}` : ""}
      </p>
    </fieldset>
  );
}

interface TileProps {
  readonly icon: IconName;
  readonly words: string;
  /** Left out: it is not something that is on or off. */
  readonly isOn?: boolean;
  readonly isLit?: boolean;
  readonly isBusy?: boolean;
  /** There is nothing to do with it now. */
  readonly isQuiet?: boolean;
  readonly count?: number;
  /** What the count is of, where it is more than a number. */
  readonly countWords?: string;
  readonly onPress: () => void;
}

function Tile(tile: TileProps) {
  const { icon, words, isOn, isLit = false, isBusy = false, isQuiet = false, count = 0 } = tile;
  return (
    <button
      type="button"
      class={`knop tegel${isLit ? " tegel-licht" : ""}`}
      aria-pressed={isOn}
      aria-busy={isBusy}
      aria-disabled={isQuiet}
      onClick={tile.onPress}
    >
      <Icon name={isOn === true ? "check" : icon} />
      {words}
      {count > 0 && (
        <span class="tegel-tel">
          <span aria-hidden={tile.countWords !== undefined}>{count}</span>
          {tile.countWords !== undefined && <span class="verborgen">{tile.countWords}</span>}
        </span>
      )}
    </button>
  );
}
