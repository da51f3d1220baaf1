import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "../api/types";
import { Skeleton } from "../ui/skeleton";
import { spots, thinned, type Spot } from "./chart-data";
import { growth } from "./growth";
import { Legend } from "./legend";
import { PointReadout } from "./point-readout";
import { PointsTable } from "./points-table";
import { useGrowthWords } from "./use-growth-words";

const LineCanvas = lazy(() => import("./line-canvas"));

/** The chosen reading (the latest, unless one is pointed at), the line, its summary in words and its table. */
export function GrowthView({ line, label }: { line: Line; label: string }) {
  const { t } = useTranslation();
  const drawn = useMemo(() => spots(line.points), [line]);
  const drawnThin = useMemo(() => thinned(drawn), [drawn]);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const selected = pointed !== null && drawnThin.includes(pointed) ? pointed : null;
  const latest = drawn.findLast((spot) => spot.y !== null) ?? null;
  const words = useGrowthWords(label, line, growth(drawn));
  return (
    <>
      <PointReadout spot={selected ?? latest} pointed={selected !== null} />
      <div className="growth-chart">
        {latest === null ? (
          <p className="growth-empty hint">{t("chart.empty")}</p>
        ) : (
          <Suspense fallback={<Skeleton height="100%" radius="12px" />}>
            <LineCanvas line={drawnThin} label={words} selected={selected} onSelect={setPointed} />
          </Suspense>
        )}
      </div>
      <Legend line={drawn} />
      <p className="hint">{words}</p>
      {latest !== null && (
        <details>
          <summary>{t("chart.table")}</summary>
          <PointsTable line={drawn} label={label} />
        </details>
      )}
    </>
  );
}
