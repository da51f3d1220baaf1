import { expect, test } from "vitest";
import { difference } from "./difference";

test("only what differs is told, things inside by their path", () => {
  expect(
    difference(
      { name: "Еда", kind: "group", ids: [1], group: { channels: 2 } },
      { name: "Спорт", kind: "group", ids: [1], group: { channels: 3 } },
    ),
  ).toEqual([
    { field: "name", before: "Еда", after: "Спорт" },
    { field: "group.channels", before: 2, after: 3 },
  ]);
});

test("what is new has nothing before, what is gone nothing after, and null is not nothing", () => {
  expect(difference(null, { a: 1 })).toEqual([{ field: "a", before: undefined, after: 1 }]);
  expect(difference({ a: null }, null)).toEqual([{ field: "a", before: null, after: undefined }]);
});
