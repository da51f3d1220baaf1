import { useState } from "react";
import type { Figure } from "../api/types";
import { FigureSheet } from "./figure-sheet";
import type { Subject } from "./get-provenance";
import { FigureValue } from "./figure-value";
import "./figure-button.css";

/** A small figure with its name; a tap tells where it comes from. Without a reading there is nothing to tell. */
export function FigureButton({ label, figure, of }: { label: string; figure: Figure | null; of?: Subject }) {
  const [open, setOpen] = useState(false);
  const inside = (
    <>
      <FigureValue figure={figure} />
      <span className="figure-button-label">{label}</span>
    </>
  );
  if (figure === null) return <span className="figure-button">{inside}</span>;
  return (
    <>
      <button type="button" className="figure-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {inside}
      </button>
      {open && <FigureSheet label={label} figure={figure} of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
