import type { ReactNode } from "react";
import "./fold.css";
import { Icon } from "./icon";

/** Something to add, folded away under its name until it is wanted. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <Icon name="plus" />
        {title}
      </summary>
      {children}
    </details>
  );
}
