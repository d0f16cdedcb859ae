/** @jsxImportSource preact */
import { Later, useLater } from "../ui/preact/useLater.ts";
import type { KeptPhotoProps } from "./photo/KeptPhoto.tsx";
import { StateLine } from "./StateLine.tsx";

/** From the chunk with which it was chosen: it is there already when the network goes. */
const keptPhoto = new Later(async () => (await import("./photo/PhotoPart.tsx")).KeptPhoto);

/** A photo on this phone that the server has not yet. */
export function OwnPhoto(props: KeptPhotoProps) {
  const KeptPhoto = useLater(keptPhoto);
  if (typeof KeptPhoto !== "string") return <KeptPhoto {...props} />;
  return <StateLine icon="camera">{props.words}</StateLine>;
}
