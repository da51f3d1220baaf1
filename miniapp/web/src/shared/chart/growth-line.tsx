import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../ui/skeleton";
import { thinned, type Spot } from "./chart-data";
import type { Mark } from "./marks";
import { PointReadout } from "./point-readout";
import { ShareChart } from "./share-chart";

const LineCanvas = lazy(() => import("./line-canvas"));

interface Props {
  line: readonly Spot[];
  latest: Spot | null;
  marks: readonly Mark[];
  /** The line in words. */
  words: string;
  /** Whose line this is and of when, for the picture. */
  title: string;
  stamp: string;
}

/** The chosen reading (the latest, unless one is pointed at) above the line. A finger that moves draws nothing else anew. */
export function GrowthLine({ line, latest, marks, words, title, stamp }: Props) {
  const { t } = useTranslation();
  const chart = useRef<HTMLDivElement>(null);
  const thin = useMemo(() => thinned(line), [line]);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const selected = pointed !== null && thin.includes(pointed) ? pointed : null;
  return (
    <>
      <div className="growth-top">
        <PointReadout spot={selected ?? latest} pointed={selected !== null} />
        {latest !== null && <ShareChart within={chart} title={title} stamp={stamp} />}
      </div>
      <div className="growth-chart" ref={chart}>
        {latest === null ? (
          <p className="growth-empty hint">{t("chart.empty")}</p>
        ) : (
          <Suspense fallback={<Skeleton height="100%" radius="12px" />}>
            <LineCanvas line={thin} marks={marks} label={words} selected={selected} onSelect={setPointed} />
          </Suspense>
        )}
      </div>
    </>
  );
}
