import type { Language } from "@buurtbord/shared/board/Language.ts";
import {
  atom,
  createTLUser,
  DefaultFontStyle,
  DefaultSizeStyle,
  defaultAddFontsFromNode,
  type Editor,
  type TLCameraOptions,
  type TLTextOptions,
  type TLUser,
  type TldrawOptions,
  tipTapDefaultExtensions,
} from "@tldraw/tldraw";
import letterUrl from "../ui/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { isCalm } from "./isCalm.ts";

/** tldraw asks for each of its typefaces by name; all of them are ours, so that nothing comes from its servers. */
const FAMILIES = ["draw", "sans", "serif", "mono"];
const STYLES = ["", "_italic", "_bold", "_italic_bold"];
export const ASSET_URLS = {
  fonts: Object.fromEntries(
    FAMILIES.flatMap((family) => STYLES.map((style) => [`tldraw_${family}${style}`, letterUrl])),
  ),
};

/** The page's own: the server puts a new nonce in each page that it gives out. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export const TEXT_OPTIONS: TLTextOptions = {
  addFontsFromNode: defaultAddFontsFromNode,
  tipTapConfig: { extensions: tipTapDefaultExtensions, injectNonce: nonce },
};

export function canvasOptions(name: string): Partial<TldrawOptions> {
  return {
    nonce,
    branding: name,
    // 5,000 cards and 2,000 drawings fit.
    maxShapesPerPage: 8_000,
    createTextOnCanvasDoubleClick: false,
    maxFontsToLoadBeforeRender: 0,
  };
}

const ZOOMS = [0.02, 0.05, 0.1, 0.2, 0.33, 0.5, 0.75, 1, 1.5, 2, 4];

/** A wall stands still but for us; a facilitator pans and zooms. */
export function cameraOptions(mode: "look" | "work"): Partial<TLCameraOptions> {
  return { isLocked: mode === "look", wheelBehavior: "pan", zoomSteps: ZOOMS };
}

/** Preferences of this page alone: tldraw's own would be kept in, and travel through, the browser. */
export function canvasUser(language: Language): TLUser {
  return createTLUser({
    userPreferences: atom("preferences", {
      id: "here",
      locale: language,
      colorScheme: "light",
      animationSpeed: isCalm() ? 0 : 1,
    }),
    setUserPreferences: () => {},
  });
}

/** What every canvas of ours needs of its editor. */
export function prepareEditor(editor: Editor): void {
  // Else tldraw hears no wheel and no key until it is focused; keys come from inside the canvas only.
  editor.focus({ focusContainer: false });
  editor.setStyleForNextShapes(DefaultFontStyle, "sans");
  editor.setStyleForNextShapes(DefaultSizeStyle, "l");
  // With the alt key tldraw copies what is dragged; a card exists once.
  editor.on("before-event", (info) => {
    if ("altKey" in info) info.altKey = false;
  });
}
