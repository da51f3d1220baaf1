import { useTranslation } from "react-i18next";
import type { Channel } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import { TotalKpi } from "./total-kpi";
import { total } from "./totals";

/** Three cards over the channels read so far; `count` is how many there are in all. */
export function ChannelKpis({ channels, count }: { channels: readonly Channel[]; count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Kpi label={t("kpi.channels")} value={format.full(count)} />
      <TotalKpi label={t("kpi.views")} total={total(channels, (channel) => channel.views)} of={count} />
      <TotalKpi label={t("kpi.followers")} total={total(channels, (channel) => channel.followers)} of={count} />
    </>
  );
}
