/** All that is needed to draw a board, in one: nobody loads it for a poster. */
export { textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
export { boardSvg } from "../image/boardSvg.ts";
export { inBlackAndWhite } from "../image/inBlackAndWhite.ts";
export { photoData } from "../image/photoData.ts";
