import { useState, type ReactNode } from "react";

/** What is long and seldom asked for: made when it is unfolded. */
export function Unfolded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
