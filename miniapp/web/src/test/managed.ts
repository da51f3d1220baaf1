import axe from "axe-core";
import type { Group, Person } from "../shared/api/types";
import { channel, page, run } from "./contract";

/// A group of two channels.
export const group: Group = { id: 3, kind: "group", name: "Еда", channels: 2, createdAt: "2026-11-01T10:00:00Z" };

/// A viewer.
export const person: Person = {
  id: 2,
  name: "Борис",
  role: "viewer",
  status: "active",
  language: "ru",
  groups: [],
  telegramId: 5,
  createdAt: "2026-11-01T10:00:00Z",
  seenAt: null,
};

/// What every part of managing asks for.
export const base = { "GET /api/v1/runs": page([run()]), "GET /api/v1/channels": page([channel()]) };

/// The rules of accessibility that a page breaks; colours are looked at in a real browser.
export async function violations(container: HTMLElement) {
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => violation.id);
}
