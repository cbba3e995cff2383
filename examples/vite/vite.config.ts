import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The host's server answers below /adminsync; in the demo that is the one of examples/host-app.
export default defineConfig({ plugins: [react()], server: { proxy: { "/adminsync": "http://127.0.0.1:4177" } } });
