/** A pictogram, as every Preact page draws it. */
export { Icon } from "../ui/preact/Icon.tsx";
