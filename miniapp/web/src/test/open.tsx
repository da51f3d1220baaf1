import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router";
import { createQueryClient } from "../app/query-client";
import { routes } from "../app/routes";
import { i18n } from "../shared/i18n/i18n";

/** Opens the whole app at an address, as main.tsx does. */
export function open(address: string) {
  return render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createMemoryRouter(routes, { initialEntries: [address] })} />
      </QueryClientProvider>
    </I18nextProvider>,
  );
}
