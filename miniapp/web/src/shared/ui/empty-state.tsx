import type { ReactNode } from "react";
import "./empty-state.css";

/** Nothing yet: what this place is for and what to do. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty-state">
      <strong>{title}</strong>
      <div className="hint">{children}</div>
    </div>
  );
}
