import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Plugin } from "vite";
import { Waiting } from "./src/app/waiting.tsx";

const PLACE = "<!-- waiting -->";
const STYLE = /^\s*<link rel="stylesheet"[^>]*>\n?/gm;
const SCRIPT = /^\s*<script type="module"/m;

/** The first paint waits for no script: its markup is part of the page, and its styles are asked for before the script. */
export function waiting(): Plugin {
  return {
    name: "waiting",
    transformIndexHtml: {
      order: "post",
      handler: (html) => stylesFirst(html.replace(PLACE, renderToStaticMarkup(createElement(Waiting)))),
    },
  };
}

/** A browser opens six connections and shares the line among them: what the first paint needs goes first. */
export function stylesFirst(html: string): string {
  const styles = (html.match(STYLE) ?? []).join("");
  return html.replace(STYLE, "").replace(SCRIPT, (script) => styles + script);
}
