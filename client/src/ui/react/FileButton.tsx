import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./fileButton.css";

interface FileButtonProps {
  readonly icon: IconName;
  /** Which files a browser offers: media types and endings, with commas between. */
  readonly kinds: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file. What a browser itself says beside such a field would be in another language. */
export function FileButton({ icon, kinds, isBusy = false, onFile, children }: FileButtonProps) {
  return (
    <label className="knop bestand-knop">
      <Icon name={icon} />
      {children}
      <input
        type="file"
        accept={kinds}
        disabled={isBusy}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // the same file may be chosen again
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
