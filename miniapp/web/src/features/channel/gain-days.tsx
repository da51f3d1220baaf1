import { useTranslation } from "react-i18next";
import type { ChannelInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import "./gain-days.css";

type Day = ChannelInsights["days"][number];

const PARTS = ["fresh", "breakouts", "tail", "removed", "corrections", "unexplained"] as const satisfies (keyof Day)[];
const SHOWN = 14;

/** The parts of each day's gain, newest first: they add up exactly; what is not known is a dash, never 0. */
export function GainDays({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (days.length === 0) return null;
  const names: Record<(typeof PARTS)[number], string> = {
    fresh: t("days.fresh"),
    breakouts: t("days.breakouts"),
    tail: t("days.tail"),
    removed: t("days.removed"),
    corrections: t("days.corrections"),
    unexplained: t("days.unexplained"),
  };
  const told = (value: number | null) => (value === null ? "—" : format.signedCompact(value));
  return (
    <section className="card">
      <h2>{t("days.title")}</h2>
      <p className="hint">{t("days.hint")}</p>
      <div className="gain-days" tabIndex={0} role="region" aria-label={t("days.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("days.day")}</th>
              <th scope="col">{t("days.total")}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {names[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...days]
              .sort((a, b) => b.day.localeCompare(a.day))
              .slice(0, SHOWN)
              .map((day) => (
                <tr key={day.day}>
                  <th scope="row">{format.day(`${day.day}T12:00:00+03:00`)}</th>
                  <td className="gain-days-total">{told(day.total)}</td>
                  {PARTS.map((part) => (
                    <td key={part}>{part === "removed" ? told(0 - day.removed) : told(day[part])}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
