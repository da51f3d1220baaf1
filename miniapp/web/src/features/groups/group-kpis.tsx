import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";
import { useGroupFigures } from "./get-group-figures";
import { SumKpi } from "./sum-kpi";

interface Props {
  /** Nothing = all channels that one sees. */
  id: number | undefined;
  /** Instead of how many of them were read in the newest slot. */
  coverage?: ReactNode;
}

/** Four cards: how many channels, their views and followers together with four weeks each, and how many were read. */
export function GroupKpis({ id, coverage }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useGroupFigures(id);
  return (
    <Loaded query={query} skeleton={<Skeleton height={104} radius="var(--radius)" />}>
      {(figures) => (
        <>
          <Kpi label={t("kpi.channels")} value={format.full(figures.channels)} />
          <SumKpi id={id} metric="views" label={t("kpi.views")} sum={figures.views} of={figures.channels} />
          <SumKpi id={id} metric="followers" label={t("kpi.followers")} sum={figures.followers} of={figures.channels} />
          {coverage || (
            <Kpi label={t("kpi.coverage")} value={format.percent(figures.coverage)}>
              <span className="hint">{t("run.taken", { done: figures.read, expected: figures.channels })}</span>
            </Kpi>
          )}
        </>
      )}
    </Loaded>
  );
}
