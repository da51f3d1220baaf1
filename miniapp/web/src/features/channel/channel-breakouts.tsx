import { useTranslation } from "react-i18next";
import type { ChannelInsights } from "../../shared/api/types";
import { BreakoutRow } from "../../shared/breakout/breakout-row";
import { useBreakouts } from "../../shared/breakout/get-breakouts";
import { useFormat } from "../../shared/format/use-format";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";
import "./channel-breakouts.css";

/** The channel's own unusual growth, and its videos that broke out. */
export function ChannelBreakouts({ id, own }: { id: number; own: ChannelInsights["breakouts"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useBreakouts(id);
  return (
    <section className="stack" aria-labelledby="breakouts">
      <h2 id="breakouts">{t("breakouts.title")}</h2>
      <Loaded query={query} skeleton={<Skeleton height={68} radius="var(--radius)" />}>
        {({ items }) =>
          items.length + own.length === 0 ? (
            <p className="hint">{t("breakouts.none")}</p>
          ) : (
            <ul className="card rows">
              {own.map((grown) => (
                <li key={grown.slot} className="channel-breakout">
                  {t("breakouts.channel", { times: format.decimal(grown.slotIndex) })}
                  <span className="hint">
                    {format.moment(grown.slotAt)}
                    {grown.ended && ` · ${t("breakouts.ended")}`}
                  </span>
                </li>
              ))}
              {items.map((breakout) => (
                <li key={`${breakout.videoId}-${breakout.hours}-${breakout.label}-${breakout.slot}`}>
                  <BreakoutRow breakout={breakout} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
