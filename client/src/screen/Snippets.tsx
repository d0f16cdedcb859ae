import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import "./snippets.css";

/** Left of the lower right, where the canvas's watermark is. In parts of the width. */
const WIDEST = 0.84;
const TINTS = ["kaart-geel", "kaart-blauw", "kaart-oranje", "kaart-roze", "kaart-groen", "kaart-wit"];
const COUNT = 26;

/** Some snippets of paper that fall once: something came out, and everybody made it. */
export function Snippets() {
  return (
    <div className="snippers" aria-hidden="true">
      {Array.from({ length: COUNT }, (_, i) => {
        const random = seededRandom(`snippet ${i}`);
        const style = {
          insetInlineStart: `${(0.02 + random() * WIDEST) * 100}%`,
          background: `var(--${TINTS[i % TINTS.length]})`,
          animationDelay: `${Math.round(random() * 700)}ms`,
          rotate: `${Math.round(random() * 90)}deg`,
        };
        // biome-ignore lint/suspicious/noArrayIndexKey: a snippet is its number
        return <span key={i} style={style} />;
      })}
    </div>
  );
}
