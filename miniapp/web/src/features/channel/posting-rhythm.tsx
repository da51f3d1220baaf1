import { useTranslation } from "react-i18next";
import type { ChannelInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import { BestTimes } from "./best-times";

/** How often the channel posts, how evenly, and at which hours its videos do best. */
export function PostingRhythm({ rhythm }: { rhythm: ChannelInsights["rhythm"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="rhythm">
      <h2 id="rhythm">{t("rhythm.title")}</h2>
      <div className="kpi-grid">
        <Kpi label={t("rhythm.perWeek")} value={format.decimal(rhythm.perWeek)}>
          <span className="hint">
            {t("rhythm.perDay", { rate: format.decimal(rhythm.perDay), month: rhythm.month })}
          </span>
        </Kpi>
        <Kpi
          label={t("rhythm.consistency")}
          value={rhythm.consistency === null ? t("figure.none") : format.percent(rhythm.consistency)}
          absent={rhythm.consistency === null}
        >
          <span className="hint">{t("rhythm.consistencyHint", { sample: rhythm.sample })}</span>
        </Kpi>
      </div>
      <BestTimes cells={rhythm.bestTimes} />
    </section>
  );
}
