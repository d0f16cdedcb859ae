import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { useEffect, useState } from "react";
import { buurtApi } from "../../sync/boardApi/buurtApi.ts";
import { type KeptBuurt, keptBuurten } from "../../sync/keptBuurten/keptBuurten.ts";
import type { OfferedProgramme } from "./readyProgrammes.ts";

/** What a buurt of this browser has for a board of that kind. */
export interface BuurtProgrammes {
  readonly buurt: KeptBuurt;
  readonly programmes: readonly (OfferedProgramme & { readonly id: string })[];
}

/** The programmes of the buurten whose secret this browser holds; a buurt that does not answer or has none is left out. */
export function useOwnProgrammes(activity: ActivityId): readonly BuurtProgrammes[] {
  const [found, setFound] = useState<readonly BuurtProgrammes[]>([]);
  useEffect(() => {
    let isGone = false;
    const ask = async (buurt: KeptBuurt): Promise<BuurtProgrammes> => {
      const shelf = await buurtApi.shelf(buurt.id, buurt.token);
      const programmes = shelf.ok ? shelf.value.programmes.filter((one) => one.activity === activity) : [];
      return { buurt, programmes };
    };
    void Promise.all(keptBuurten().map(ask)).then((all) => {
      if (!isGone) setFound(all.filter(({ programmes }) => programmes.length > 0));
    });
    return () => {
      isGone = true;
    };
  }, [activity]);
  return found;
}
