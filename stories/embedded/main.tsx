import "@adminsync/react/styles.css";
import "./host.css";
import { StrictMode, version } from "react";
import { createRoot } from "react-dom/client";
import { EmbeddedPage } from "./embedded-page.tsx";
import { tellHeight } from "./tell-height.ts";

const app = document.querySelector("#app");
const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce;
if (app === null) throw new Error("The page has nowhere to stand");
document.documentElement.dataset["react"] = version;
tellHeight();
createRoot(app).render(
  <StrictMode>
    <EmbeddedPage shown={new URLSearchParams(location.search).get("show") ?? "tab"} nonce={nonce} />
  </StrictMode>,
);
