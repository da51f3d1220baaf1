import { expect, test } from "vitest";
import { bounded, compact, full, percent, signed } from "./number";

// Spaces below are no-break spaces (U+00A0), the minus is U+2212.
test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1 тыс.", "1K"],
  [1204, "1,2 тыс.", "1.2K"],
  [987_700, "987,7 тыс.", "987.7K"],
  [999_950, "1 млн", "1M"],
  [3_400_000, "3,4 млн", "3.4M"],
  [2_147_483_648_000, "2,1 трлн", "2.1T"],
  [-4812, "−4,8 тыс.", "−4.8K"],
])("%d in short is %s in Russian, %s in English", (value, ru, en) => {
  expect(compact(value, "ru")).toBe(ru.replaceAll(" ", "\u00a0"));
  expect(compact(value, "en")).toBe(en);
});

test.each([
  [1204, "+1\u00a0204", "+1,204"],
  [-86, "\u221286", "\u221286"],
  [0, "0", "0"],
])("a change of %d bears its sign: %s", (value, ru, en) => {
  expect(signed(value, "ru")).toBe(ru);
  expect(signed(value, "en")).toBe(en);
});

test("a whole number has no-break spaces between thousands", () => {
  expect(full(1_204_567, "ru")).toBe("1\u00a0204\u00a0567");
  expect(full(1_204_567, "en")).toBe("1,204,567");
});

test("a share has a comma and a space in Russian", () => {
  expect(percent(0.986, "ru")).toBe("98,6\u00a0%");
  expect(percent(0.986, "en")).toBe("98.6%");
});

test.each([
  [12_400, 11_900, 13_100, "12,4 тыс. (11,9–13,1)", "12.4K (11.9–13.1)"],
  [1_000, 900, 1_100, "1 тыс. (900–1,1 тыс.)", "1K (900–1.1K)"],
  [950, 900, 990, "950 (900–990)", "950 (900–990)"],
  [500, 500, 500, "500", "500"],
])("%d between %d and %d is %s", (value, low, high, ru, en) => {
  expect(bounded(value, low, high, "ru").replaceAll("\u00a0", " ")).toBe(ru);
  expect(bounded(value, low, high, "en")).toBe(en);
});
