import type { RouteObject } from "react-router";
import { HomePage } from "./home-page";
import { NotFoundPage } from "./not-found-page";
import { Shell } from "./shell";
import { Stumbled } from "./stumbled";
import { Waiting } from "./waiting";

/** The home screen comes with the first script, every other screen when it is asked for; what breaks in one leaves the rest standing. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <Stumbled />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        errorElement: <Stumbled />,
        children: [
          { index: true, element: <HomePage /> },
          { path: "channels/:id", lazy: async () => ({ Component: (await import("./channel-page")).ChannelPage }) },
          { path: "videos/:id", lazy: async () => ({ Component: (await import("./video-page")).VideoPage }) },
          { path: "runs", lazy: async () => ({ Component: (await import("./runs-page")).RunsPage }) },
          { path: "runs/:id", lazy: async () => ({ Component: (await import("./run-page")).RunPage }) },
          { path: "compare", lazy: async () => ({ Component: (await import("./compare-page")).ComparePage }) },
          { path: "manage", lazy: async () => ({ Component: (await import("./manage-page")).ManagePage }) },
          { path: "breaks", lazy: async () => ({ Component: (await import("./breaks-page")).BreaksPage }) },
          { path: "settings", lazy: async () => ({ Component: (await import("./settings-page")).SettingsPage }) },
          { path: "*", element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
