import { useTranslation } from "react-i18next";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import type { Spot } from "./chart-data";
import "./points-table.css";

/** The same readings as a table, newest first, the missed ones among them. */
export function PointsTable({ line, label }: { line: readonly Spot[]; label: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return (
    <div className="points-table" tabIndex={0} role="region" aria-label={t("chart.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("chart.time")}</th>
            <th scope="col">{label}</th>
            <th scope="col">{t("chart.change")}</th>
            <th scope="col">{t("origin.quality")}</th>
          </tr>
        </thead>
        <tbody>
          {line.toReversed().map(({ point, x, y }) => (
            <tr key={x}>
              <th scope="row">{format.moment(x)}</th>
              <td>{y === null ? t("figure.none") : format.full(y)}</td>
              <td>{point.delta === null ? "—" : format.signed(point.delta.value)}</td>
              <td>{word("quality", point.quality)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
