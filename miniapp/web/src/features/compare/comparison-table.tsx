import { useTranslation } from "react-i18next";
import type { Channel, Line } from "../../shared/api/types";
import { spots } from "../../shared/chart/chart-data";
import { growth } from "../../shared/chart/growth";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { SeriesSign } from "./series-sign";

/** Each channel's first and last reading of the range, its gain and its share; the coverage says what stands behind. */
export function ComparisonTable(props: { channels: readonly Channel[]; lines: ReadonlyMap<number, Line | undefined> }) {
  const { channels, lines } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return (
    <div className="comparison-table" tabIndex={0} role="region" aria-label={t("compare.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("compare.channel")}</th>
            <th scope="col">{t("compare.first")}</th>
            <th scope="col">{t("compare.last")}</th>
            <th scope="col">{t("chart.change")}</th>
            <th scope="col">%</th>
            <th scope="col">{t("kpi.coverage")}</th>
          </tr>
        </thead>
        <tbody>
          {channels.map((channel, at) => {
            const line = lines.get(channel.id);
            const grown = line === undefined ? null : growth(spots(line.points));
            const lost = grown !== null && grown.uncertainty > 0 && Math.abs(grown.value) <= grown.uncertainty;
            return (
              <tr key={channel.id}>
                <th scope="row">
                  <SeriesSign at={at} /> {channel.title}
                  <small className="hint">{word("platform", channel.platform)}</small>
                </th>
                {grown === null ? (
                  <td colSpan={4}>{t("compare.undrawn")}</td>
                ) : (
                  <>
                    <td title={format.full(grown.from.y ?? 0)}>{format.compact(grown.from.y ?? 0)}</td>
                    <td title={format.full(grown.to.y ?? 0)}>{format.compact(grown.to.y ?? 0)}</td>
                    <td title={format.signed(grown.value)}>
                      {lost
                        ? t("delta.roundingShort", { step: format.compact(grown.uncertainty) })
                        : format.signedCompact(grown.value)}
                    </td>
                    <td>{grown.share === null || lost ? "—" : format.percent(grown.share)}</td>
                  </>
                )}
                <td>{line === undefined ? "" : t("run.ofChannels", { done: line.valid, expected: line.planned })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
