import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createBrowserRouter, RouterProvider } from "react-router";
import { createQueryClient } from "./app/query-client";
import { routes } from "./app/routes";
import { i18n } from "./shared/i18n/i18n";
import { dress } from "./shared/telegram/dress";
import { startAddress } from "./shared/telegram/start-address";
import { launch } from "./shared/telegram/telegram";
import "./shared/theme/tokens.css";
import "./shared/theme/base.css";
import "./app/waiting.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

dress();

const router = createBrowserRouter(routes, { basename: "/app" });
const asked = startAddress(launch()?.startParam);
const onFirstScreen = router.state.location.pathname.replace(/\/$/, "") === "/app";
if (asked !== undefined && onFirstScreen) void router.navigate(asked);

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
