import { useTranslation } from "react-i18next";
import type { Delta } from "../api/types";
import { direction, withinRounding } from "../format/delta";
import { useFormat } from "../format/use-format";
import "./delta-line.css";

const ARROW = { up: "▲", down: "▼", flat: "" } as const;

/** A change in short with arrow, sign and hours; what rounding explains is "≈0". In rows and beside its notes it stands without hours. */
export function DeltaLine({ delta, short = false }: { delta: Delta | null; short?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (delta === null) return <span className="delta-line">{t("delta.none")}</span>;
  const way = direction(delta);
  return (
    <span className="delta-line">
      <span className={way} title={format.signed(delta.value)}>
        {ARROW[way] !== "" && (
          <span className="delta-arrow" aria-hidden="true">
            {ARROW[way]}
          </span>
        )}
        {withinRounding(delta)
          ? t(short ? "delta.roundingShort" : "delta.rounding", { step: format.compact(delta.uncertainty) })
          : format.signedCompact(delta.value)}
      </span>
      {!short && (
        <span className="delta-hours">
          {" · "}
          {t("delta.hours", { hours: format.decimal(delta.hours) })}
        </span>
      )}
    </span>
  );
}
