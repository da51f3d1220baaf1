import { useTranslation } from "react-i18next";
import type { Channel } from "../../shared/api/types";
import { SubjectHead } from "../../shared/figure/subject-head";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Avatar } from "../../shared/ui/avatar";
import { OutLink } from "../../shared/ui/out-link";
import { FourWeeks } from "./four-weeks";
import { CHANNEL_METRICS } from "./get-series";

/** Who this is, and its three figures with their last four weeks. */
export function ChannelHead({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return (
    <>
      <SubjectHead
        title={channel.title}
        picture={<Avatar title={channel.title} picture={channel.picture} size={72} />}
        of={{ entity: "channels", id: channel.id }}
        figures={CHANNEL_METRICS.map((name) => ({
          name,
          figure: channel[name],
          below: <FourWeeks id={channel.id} metric={name} />,
        }))}
      >
        <OutLink href={channel.url}>
          {word("platform", channel.platform)} · {channel.handle ?? channel.platformId}
        </OutLink>
      </SubjectHead>
      <p className="hint">
        {channel.slotAt === null
          ? t("channel.notCollected")
          : `${t("run.at", { at: format.moment(channel.slotAt) })} · ${t("channel.tapHint")}`}
      </p>
    </>
  );
}
