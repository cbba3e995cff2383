import "@fontsource/inter/400.css";
import "@fontsource/inter/600.css";
import "./host.css";
import "@adminsync/react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { showTheme } from "./settings/settings.ts";

showTheme();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
