import react from "@vitejs/plugin-react";
import { budget } from "./budget.ts";
import { packed } from "./packed.ts";
import { waiting } from "./waiting.ts";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "/app/",
  plugins: [react(), budget(), waiting(), packed()],
  build: { outDir: "dist", emptyOutDir: true, sourcemap: false },
  server: { proxy: { "/api": process.env["COSMEYA_API"] ?? "http://localhost:8080" } },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    testTimeout: 30_000,
    reporters: ["default", ["junit", { outputFile: "reports/vitest.xml" }]],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
