import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Video, VideoInsights } from "../../shared/api/types";
import { ageHours, type Curve, type Scaling } from "../../shared/chart/curves";
import { useFormat } from "../../shared/format/use-format";
import { Skeleton } from "../../shared/ui/skeleton";
import "./age-curve.css";
import { at, band, bars, byAge, medians } from "./age-points";
import { AgeTable } from "./age-table";
import { ForecastNote } from "./forecast-note";
import { useHistory } from "./get-history";

const CurvesCanvas = lazy(() => import("../../shared/chart/curves-canvas"));
const SCALING: Scaling = { x: "age", logarithmic: false };

/** The views by the age of the video over the band of the channel's like videos, and the value at each age with its bounds. */
export function AgeCurve({ video, insights }: { video: Video; insights: VideoInsights }) {
  const { t } = useTranslation();
  const format = useFormat();
  const history = useHistory(video.id, "views", "all");
  const [selected, setSelected] = useState<number | null>(null);
  const { publishedAt } = video;
  const points = history.data?.points;
  const curves = useMemo<Curve[]>(
    () => [
      { label: t("age.this"), colour: 0, spots: publishedAt === null ? [] : byAge(points ?? [], publishedAt) },
      { label: t("age.median"), colour: 0, reference: true, spots: medians(insights.baseline) },
    ],
    [points, publishedAt, insights.baseline, t],
  );
  const usual = useMemo(() => band(insights.baseline), [insights.baseline]);
  const bounds = useMemo(() => bars(insights.ages), [insights.ages]);
  const [own] = curves;
  const drawable = own !== undefined && own.spots.filter((spot) => spot.y !== null).length > 1;
  if (!drawable && insights.ages.length === 0) {
    return (
      <section className="card" aria-labelledby="age">
        <h2 id="age">{t("age.title")}</h2>
        <p className="hint">{t("age.none")}</p>
      </section>
    );
  }
  const told = (x: number) =>
    curves
      .map((curve) => ({ label: curve.label, value: at(curve.spots, x) }))
      .filter(({ value }) => value !== null)
      .map(({ label, value }) => `${label} ${format.compact(value ?? 0)}`)
      .join(" · ");
  return (
    <section className="card age-curve" aria-labelledby="age">
      <h2 id="age">{t("age.title")}</h2>
      {drawable && (
        <>
          <p className="age-curve-told" aria-live="polite">
            {selected === null ? (
              <span className="hint">{t("age.hint")}</span>
            ) : (
              `${format.age(ageHours(selected))}: ${told(selected)}`
            )}
          </p>
          <div className="age-curve-chart">
            <Suspense fallback={<Skeleton height="100%" radius="12px" />}>
              <CurvesCanvas
                curves={curves}
                bars={bounds}
                band={usual}
                scaling={SCALING}
                label={t("age.curve")}
                selected={selected}
                onSelect={setSelected}
              />
            </Suspense>
          </div>
        </>
      )}
      <AgeTable insights={insights} />
      <ForecastNote forecasts={insights.forecasts} />
    </section>
  );
}
