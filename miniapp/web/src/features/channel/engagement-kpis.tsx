import { useTranslation } from "react-i18next";
import type { ChannelInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Kpi } from "../../shared/ui/kpi";

type Engagement = ChannelInsights["engagement"];

/** Three shares, each with the number of posts behind it; the parts that were added are named. */
export function EngagementKpis({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation();
  const word = useWord();
  const names = engagement.components.map((component) => word("metric", component.toLowerCase())).join(", ");
  const parts = names === "" ? undefined : t("er.components", { names });
  return (
    <>
      <ShareKpi label={t("er.byViews")} share={engagement.byViews} about={parts} />
      <ShareKpi label={t("er.byFollowers")} share={engagement.byFollowers} about={parts} />
      <ShareKpi label={t("er.reach")} share={engagement.reach} about={undefined} />
    </>
  );
}

function ShareKpi(props: { label: string; share: Engagement["reach"]; about: string | undefined }) {
  const { label, share, about } = props;
  const { t } = useTranslation();
  const format = useFormat();
  if (share.value === null) return <Kpi label={label} value={t("figure.none")} absent />;
  return (
    <Kpi label={label} value={format.percent(share.value)}>
      <span className="hint" title={about}>
        {t("er.posts", { count: share.posts })}
      </span>
    </Kpi>
  );
}
