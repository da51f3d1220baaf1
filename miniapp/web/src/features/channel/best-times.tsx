import { useTranslation } from "react-i18next";
import type { ChannelInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import "./best-times.css";

type Cell = ChannelInsights["rhythm"]["bestTimes"][number];

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21] as const;

/** Weekday × three hours: how many medians the videos of a cell reach; weeks begin on Monday. */
export function BestTimes({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const found = new Map(cells.map((cell) => [`${cell.weekday}-${cell.fromHour}`, cell]));
  return (
    <div className="card best-times">
      <h3>{t("rhythm.best")}</h3>
      {cells.length === 0 ? (
        <p className="hint">{t("rhythm.bestNone")}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">{t("rhythm.weekday")}</span>
                </th>
                {HOURS.map((from) => (
                  <th key={from} scope="col" aria-label={t("rhythm.hours", { from, to: from + 3 })}>
                    {from}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {DAYS.map((day) => (
                <tr key={day}>
                  <th scope="row">{word("weekday", day)}</th>
                  {HOURS.map((from) => {
                    const cell = found.get(`${day}-${from}`);
                    if (cell === undefined) return <td key={from} />;
                    const times = Math.exp(cell.score);
                    const told = t("rhythm.cell", { times: format.decimal(times), sample: cell.sample });
                    return (
                      <td key={from} title={told} aria-label={told} style={{ background: shade(cell.score) }}>
                        {format.decimal(times)}
                        <small>{cell.sample}</small>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="hint">{t("rhythm.bestHint")}</p>
        </>
      )}
    </div>
  );
}

/** Above the median the colour of growth, below it grey; the number stands in the cell as well. */
function shade(score: number): string {
  const part = Math.round(Math.min(1, Math.abs(score)) * 45);
  return `color-mix(in srgb, var(${score > 0 ? "--up" : "--hint"}) ${part}%, var(--surface))`;
}
