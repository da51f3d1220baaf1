import { useTranslation } from "react-i18next";
import type { Figure } from "../api/types";
import { useFormat } from "../format/use-format";
import { QualityMark } from "./quality-mark";

/** A figure in short with its quality; without a value it says "no data", never 0. */
export function FigureValue({ figure }: { figure: Figure | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (figure === null || figure.value === null) return <span className="hint">{t("figure.none")}</span>;
  return (
    <span title={format.full(figure.value)}>
      {format.compact(figure.value)}
      <QualityMark quality={figure.quality} />
    </span>
  );
}
