import { createContext } from "preact";
import { memoryPhotos, type PhotoStore } from "../sync/photos/PhotoStore.ts";

/** The photos on this phone that the server has not yet. */
export const PhonePhotosContext = createContext<PhotoStore>(memoryPhotos());
