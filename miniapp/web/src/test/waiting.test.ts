import { expect, test } from "vitest";
import { stylesFirst } from "../../waiting.ts";

test("styles come before the script and what it asks for", () => {
  const html = [
    "<head>",
    '  <script type="module" crossorigin src="/app/first.js"></script>',
    '  <link rel="modulepreload" crossorigin href="/app/shared.js">',
    '  <link rel="stylesheet" crossorigin href="/app/first.css">',
    "</head>",
  ];
  expect(stylesFirst(html.join("\n")).split("\n")).toEqual([html[0], html[3], html[1], html[2], html[4]]);
});
