import type { Person } from "../api/types";

export type Role = Person["role"];

/** What people may do, from the least; each may do what those before it may. */
export const ROLES = ["viewer", "analyst", "admin", "owner"] as const satisfies readonly Role[];

export const reaches = (role: Role, least: Role) => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether one may change a person of a role, or give somebody that role. */
export const mayManage = (role: Role, other: Role) =>
  role === "owner" || (role === "admin" && !reaches(other, "admin"));
