import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Channel, Line } from "../../shared/api/types";
import type { Curve, Scaling } from "../../shared/chart/curves";
import { useFormat } from "../../shared/format/use-format";
import { Skeleton } from "../../shared/ui/skeleton";
import { ComparisonTable } from "./comparison-table";
import { scaled, type Scale } from "./indexed";

const CurvesCanvas = lazy(() => import("../../shared/chart/curves-canvas"));

interface Props {
  channels: readonly Channel[];
  lines: ReadonlyMap<number, Line | undefined>;
  scale: Scale;
  label: string;
}

/** The lines, what they are at the chosen time, and the same as a table. */
export function ComparisonChart({ channels, lines, scale, label }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [selected, setSelected] = useState<number | null>(null);
  const told = channels
    .map(({ id }) => `${id}:${lines.get(id)?.points.length ?? "-"}:${lines.get(id)?.metric ?? ""}`)
    .join();
  const curves = useMemo<Curve[]>(
    () =>
      channels.map((channel, colour) => ({
        label: channel.title,
        colour,
        spots: scaled(lines.get(channel.id)?.points ?? [], scale),
      })),
    // The map is new at each drawing; what it holds is told in short.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [told, scale],
  );
  const scaling = useMemo<Scaling>(() => ({ x: "time", logarithmic: scale === "log" }), [scale]);
  const waiting = channels.some(({ id }) => lines.get(id) === undefined) || channels.length === 0;
  const drawable = curves.some((curve) => curve.spots.some(({ y }) => y !== null));
  const value = (y: number) => (scale === "index" ? format.decimal(y) : format.compact(y));
  return (
    <>
      <p className="comparison-told" aria-live="polite">
        {selected !== null &&
          [
            format.moment(selected),
            ...curves.flatMap((curve) => {
              const y = near(curve, selected);
              return y === null ? [] : [`${curve.label} ${value(y)}`];
            }),
          ].join(" · ")}
      </p>
      <div className="comparison-chart">
        {waiting ? (
          <Skeleton height="100%" radius="12px" />
        ) : drawable ? (
          <Suspense fallback={<Skeleton height="100%" radius="12px" />}>
            <CurvesCanvas curves={curves} scaling={scaling} label={label} selected={selected} onSelect={setSelected} />
          </Suspense>
        ) : (
          <p className="hint">{t("chart.empty")}</p>
        )}
      </div>
      <ComparisonTable channels={channels} lines={lines} />
    </>
  );
}

const SLOT_MS = 3 * 60 * 60 * 1000;

/** The value of a line about that time: channels are read some minutes apart. */
function near(curve: Curve, x: number): number | null {
  const close = curve.spots
    .filter((spot) => spot.y !== null && Math.abs(spot.x - x) <= SLOT_MS)
    .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return close[0]?.y ?? null;
}
