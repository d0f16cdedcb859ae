import { useSyncExternalStore } from "react";
import { keySwitch } from "../../keys/keySwitch.ts";
import { keysTextsIn } from "../../texts/keys/keysTextsIn.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";
import { Dialog } from "../../ui/react/Dialog.tsx";
import { type KeysOf, keyGroups } from "./keyGroups.ts";
import "./keysDialog.css";

interface KeysDialogProps {
  readonly texts: TableTexts;
  readonly whose: KeysOf;
  readonly onClose: () => void;
}

/** Which key does what, and the switch for who would rather have none. */
export function KeysDialog({ texts, whose, onClose }: KeysDialogProps) {
  const words = keysTextsIn(texts.language);
  const isOn = useSyncExternalStore(keySwitch.onTurn, keySwitch.isOn);
  return (
    <Dialog title={words.title} closeWord={texts.close} onClose={onClose}>
      <p>{words.intro}</p>
      <label className="toetsen-schakelaar">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => keySwitch.turn(target.checked ? "on" : "off")}
        />
        <span>
          <b>{words.switch}</b>
          <small>{words.switchHint}</small>
        </span>
      </label>
      <div className="toetsen">
        {keyGroups(words, whose).map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key, i) => (
                      <span key={key}>
                        {i > 0 && <small> {words.or} </small>}
                        <kbd>{key}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
