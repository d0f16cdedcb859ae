/** @jsxImportSource preact */
import { Later, useLater } from "../ui/preact/useLater.ts";
import type { KeptPhotoProps } from "./photo/KeptPhoto.tsx";

const keptPhoto = new Later(async () => (await import("./photo/KeptPhoto.tsx")).KeptPhoto);

/** A photo on this phone that the server has not yet. */
export function OwnPhoto(props: KeptPhotoProps) {
  const KeptPhoto = useLater(keptPhoto);
  return typeof KeptPhoto === "string" ? null : <KeptPhoto {...props} />;
}
