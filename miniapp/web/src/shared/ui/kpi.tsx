import type { ReactNode } from "react";
import "./kpi.css";

interface Props {
  label: string;
  value: ReactNode;
  absent?: boolean;
  children?: ReactNode;
}

/** The inside of a card with one figure: its name, the figure, and what stands below it. */
export function KpiBody({ label, value, absent = false, children }: Props) {
  return (
    <>
      <span className="kpi-label">{label}</span>
      <span className={absent ? "kpi-value absent" : "kpi-value"}>{value}</span>
      {children}
    </>
  );
}

export function Kpi(props: Props) {
  return (
    <div className="card kpi">
      <KpiBody {...props} />
    </div>
  );
}
