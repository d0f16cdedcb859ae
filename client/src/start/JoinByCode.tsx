import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import { type FormEvent, useState } from "react";
import type { StartTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import { Sheet } from "../ui/react/Sheet.tsx";

/** For a phone that typed the address: the code, and in. */
export function JoinByCode({ texts }: { readonly texts: StartTexts["join"] }) {
  const [typed, setTyped] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const code = plainCode(typed);
    setEmpty(code === "");
    if (code !== "") location.assign(`/m/${encodeURIComponent(code)}`);
  };
  return (
    <Sheet tint="kaart-geel" seed="doe-mee" className="start-doe-mee">
      <form onSubmit={go} noValidate aria-labelledby="doe-mee">
        <h2 id="doe-mee">
          <Icon name="phone" /> {texts.title}
        </h2>
        <label htmlFor="code">{texts.code}</label>
        <input
          id="code"
          className="invoer start-code cijfers"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          inputMode="text"
          aria-describedby="code-uitleg"
          aria-invalid={isEmpty}
        />
        <p id="code-uitleg" role={isEmpty ? "alert" : undefined}>
          {texts.hint}
        </p>
        <button type="submit" className="knop knop-hoofd">
          {texts.action}
        </button>
      </form>
    </Sheet>
  );
}
