import { createRoot } from "react-dom/client";
import { preferredTexts } from "../texts/preferredTexts.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { BuurtPage } from "./BuurtPage.tsx";
import "./buurt.css";
import { secretOfPage } from "./secretOfPage.ts";

const root = document.getElementById("buurt");
if (root === null) throw new Error("buurt.html has no #buurt");

const texts = preferredTexts(navigator.languages);
document.documentElement.lang = texts.language;
createRoot(root).render(<BuurtPage secret={secretOfPage(location, history)} texts={texts} />);
