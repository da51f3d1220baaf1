import { readdirSync } from "node:fs";
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const telegram = {
  regex: "^(@tma\\.js|@telegram-apps|@twa-dev)/",
  message: "Telegram's SDK lives in telegram.ts only.",
};
const features = readdirSync(new URL("src/features", import.meta.url));

// The path of an import: app → features → shared, and never sideways (see "borders" below).
const border = (files, patterns) => ({
  files,
  ignores: ["**/telegram.ts"],
  rules: { "no-restricted-imports": ["error", { patterns: [telegram, ...patterns] }] },
});

export default tseslint.config(
  { ignores: ["dist", "src/shared/api/schema.ts"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Titles come from the web and are hostile: React text only.",
        },
      ],
    },
  },
  {
    files: ["*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        document: "readonly",
        window: "readonly",
      },
    },
  },
  border(["src/**"], []),
  border(["src/shared/**"], [{ regex: "/(app|features)/", message: "shared knows neither features nor the app." }]),
  ...features.map((feature) =>
    border(
      [`src/features/${feature}/**`],
      [
        {
          regex: `(^\\.\\./(?!\\.\\.)|/features/|/app/)`,
          message: `The feature ${feature} imports shared only, never another feature or the app.`,
        },
      ],
    ),
  ),
);
