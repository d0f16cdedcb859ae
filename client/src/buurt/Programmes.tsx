import { activityName } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { buurtApi } from "../sync/boardApi/buurtApi.ts";
import { buurtTexts } from "../texts/buurt/textsOfBuurt.ts";
import type { BuurtPartProps } from "./BuurtPartProps.ts";

/** The programmes that this buurt saved for itself. */
export function Programmes({ shelf, secret, texts, onChange, onProblem }: BuurtPartProps) {
  const words = buurtTexts[texts.language].programmes;
  const remove = async (id: string) => {
    const reply = await buurtApi.removeProgramme(secret.id, secret.token, id);
    if (reply.ok) await onChange();
    else onProblem(reply.reason);
  };
  return (
    <section className="buurt-deel">
      <h2>{words.title}</h2>
      {shelf.programmes.length === 0 && <p>{words.none}</p>}
      <ul className="buurt-rij">
        {shelf.programmes.map(({ id, name, activity }) => (
          <li key={id}>
            <span>
              <b dir="auto">{name}</b>
              <small>{activityName(activity, texts.language)}</small>
            </span>
            <button
              type="button"
              className="knop knop-stil"
              aria-label={`${words.remove}: ${name}`}
              onClick={() => void remove(id)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
