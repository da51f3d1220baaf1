import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createBrowserRouter, RouterProvider } from "react-router";
import { createQueryClient } from "./app/query-client";
import { routes } from "./app/routes";
import { i18n } from "./shared/i18n/i18n";
import "./shared/theme/tokens.css";
import "./shared/theme/base.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createBrowserRouter(routes, { basename: "/app" })} />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
