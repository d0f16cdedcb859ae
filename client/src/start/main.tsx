import { createRoot } from "react-dom/client";
import { preferredTexts } from "../texts/preferredTexts.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { StartPage } from "./StartPage.tsx";
import "./start.css";

const root = document.getElementById("start");
if (root === null) throw new Error("start.html has no #start");

const texts = preferredTexts(navigator.languages);
document.documentElement.lang = texts.language;
createRoot(root).render(<StartPage texts={texts} />);
