import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "./en.json";
import ru from "./ru.json";

type Tree = { [key: string]: string | Tree };

const PLURAL = /_(one|few|many|other)$/;

function keys(tree: Tree, before = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${before}${key}`] : keys(value, `${before}${key}.`),
  );
}

const meanings = (tree: Tree) => [...new Set(keys(tree).map((key) => key.replace(PLURAL, "")))].sort();

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

test("both languages say the same things", () => {
  expect(meanings(en)).toEqual(meanings(ru));
});

test("what is counted has every plural form of its language", () => {
  const forms = (tree: Tree, language: string) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
    const counted = meanings(tree).filter((key) => keys(tree).includes(`${key}_other`));
    return counted.filter((key) => keys(tree).filter((each) => each.replace(PLURAL, "") === key).length !== wanted);
  };
  expect(forms(ru, "ru")).toEqual([]);
  expect(forms(en, "en")).toEqual([]);
});

test("no word is left unused", () => {
  const code = sources("src");
  const unused = meanings(ru).filter((key) => {
    const group = /^words\.(\w+)\./.exec(key)?.[1];
    return group === undefined ? !code.includes(`"${key}"`) : !code.includes(`word("${group}"`);
  });
  expect(unused).toEqual([]);
});
