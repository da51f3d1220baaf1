import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Channel } from "../../shared/api/types";
import { DeltaLine } from "../../shared/figure/delta-line";
import { FigureValue } from "../../shared/figure/figure-value";
import { QualityMark } from "../../shared/figure/quality-mark";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Avatar } from "../../shared/ui/avatar";
import "./channel-row.css";

export function ChannelRow({ channel }: { channel: Channel }) {
  const word = useWord();
  const name = channel.handle ?? channel.platformId;
  return (
    <Link className="channel-row" to={`/channels/${channel.id}`}>
      <Avatar title={channel.title} picture={channel.picture} />
      <span>
        <span className="channel-row-title">{channel.title}</span>
        <span className="channel-row-about hint">
          {word("platform", channel.platform)} · {name}
        </span>
        <span className="channel-row-about hint">
          <Followers channel={channel} />
        </span>
      </span>
      <span className="channel-row-figures">
        <span className="channel-row-views">
          <FigureValue figure={channel.views} />
        </span>
        {channel.views !== null && <DeltaLine delta={channel.views.delta} short />}
      </span>
    </Link>
  );
}

function Followers({ channel: { followers } }: { channel: Channel }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (followers === null || followers.value === null) return t("channel.noFollowers");
  return (
    <>
      {t("channel.followers", format.plural(followers.value))}
      <QualityMark quality={followers.quality} />
    </>
  );
}
