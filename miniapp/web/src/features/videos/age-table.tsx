import { useTranslation } from "react-i18next";
import type { AgeValue, Baseline, VideoInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";

/** Value at each age with its exact bounds, and how it stands among the channel's like videos; forecasts come last. */
export function AgeTable({ insights: { ages, baseline, forecasts } }: { insights: VideoInsights }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (ages.length === 0) return null;
  return (
    <div className="age-table" tabIndex={0} role="group" aria-label={t("age.title")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("age.age")}</th>
            <th scope="col">{t("age.value")}</th>
            <th scope="col">{t("age.standing")}</th>
          </tr>
        </thead>
        <tbody>
          {ages.map((age) => (
            <tr key={age.hours}>
              <th scope="row">{format.age(age.hours)}</th>
              <td title={format.full(age.value)}>
                {format.bounded(age.value, age.low, age.high)}
                {age.rough && <span className="hint"> · {t("age.rough")}</span>}
              </td>
              <td>
                <Standing standing={age.standing} />
                <Usual of={baseline.find(({ hours }) => hours === age.hours)} />
              </td>
            </tr>
          ))}
          {forecasts.map((forecast) => (
            <tr key={`forecast-${forecast.hours}`}>
              <th scope="row">{format.age(forecast.hours)}</th>
              <td>{format.bounded(forecast.value, forecast.low, forecast.high)}</td>
              <td className="hint">{t("age.forecast")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the middle of the channel's like videos had at the same age. */
function Usual({ of }: { of: Baseline | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (of === undefined) return null;
  return (
    <span className="age-usual hint">
      {t("age.usual", { low: format.compact(of.low), high: format.compact(of.high) })}
    </span>
  );
}

function Standing({ standing }: { standing: AgeValue["standing"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (standing === null) return <span className="hint">—</span>;
  const { outlier, percentile, rank, sample } = standing;
  const place =
    percentile !== null
      ? t("age.percentile", { percentile: Math.round(percentile * 100), sample })
      : rank !== null
        ? t("age.rank", { rank, sample })
        : t("age.few", { sample });
  return (
    <>
      {outlier !== null && t("age.outlier", { times: format.decimal(outlier) })}
      <span className="hint">{outlier === null ? place : ` · ${place}`}</span>
    </>
  );
}
