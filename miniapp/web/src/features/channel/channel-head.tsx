import { useTranslation } from "react-i18next";
import type { Channel } from "../../shared/api/types";
import { FigureKpi } from "../../shared/figure/figure-kpi";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Avatar } from "../../shared/ui/avatar";
import { OutLink } from "../../shared/ui/out-link";
import "./channel-head.css";

/** Who this is, and its three figures. */
export function ChannelHead({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return (
    <>
      <header className="channel-head">
        <Avatar title={channel.title} picture={channel.picture} size={72} />
        <div>
          <h1>{channel.title}</h1>
          <OutLink href={channel.url}>
            {word("platform", channel.platform)} · {channel.handle ?? channel.platformId}
          </OutLink>
        </div>
      </header>
      <div className="kpi-grid">
        <FigureKpi
          label={t("kpi.views")}
          figure={channel.views}
          of={{ entity: "channels", id: channel.id, figure: "views" }}
        />
        <FigureKpi
          label={t("kpi.followers")}
          figure={channel.followers}
          of={{ entity: "channels", id: channel.id, figure: "followers" }}
        />
        <FigureKpi
          label={t("kpi.videos")}
          figure={channel.videos}
          of={{ entity: "channels", id: channel.id, figure: "videos" }}
        />
      </div>
      <p className="hint">
        {channel.slotAt === null
          ? t("channel.notCollected")
          : `${t("run.at", { at: format.moment(channel.slotAt) })} · ${t("channel.tapHint")}`}
      </p>
    </>
  );
}
