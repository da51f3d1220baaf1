import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Figure } from "../api/types";
import { useFormat } from "../format/use-format";
import { KpiBody } from "../ui/kpi";
import { DeltaLine } from "./delta-line";
import { FigureSheet } from "./figure-sheet";
import type { Subject } from "./get-provenance";
import { QualityMark } from "./quality-mark";

interface Props {
  label: string;
  figure: Figure | null;
  of?: Subject;
  children?: ReactNode;
}

/** A card with one figure; a tap tells where it comes from. */
export function FigureKpi({ label, figure, of, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  if (figure === null || figure.value === null) {
    return (
      <div className="card kpi">
        <KpiBody label={label} value={t("figure.none")} absent />
      </div>
    );
  }
  const value = (
    <>
      {format.compact(figure.value)}
      <QualityMark quality={figure.quality} />
    </>
  );
  return (
    <>
      <button type="button" className="card kpi" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <KpiBody label={label} value={value}>
          <DeltaLine delta={figure.delta} />
          {children}
        </KpiBody>
      </button>
      {open && <FigureSheet label={label} figure={figure} of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
