/** Below this width tldraw would shrink its watermark: then there is a list and no canvas. In pixels. */
export const NARROWEST_CANVAS = 700;
