import type { ReactNode } from "react";
import "./field.css";

/** A named place to type or choose. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
