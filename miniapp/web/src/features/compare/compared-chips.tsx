import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Channel } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { Icon } from "../../shared/ui/icon";
import { SeriesSign } from "./series-sign";

/** The chosen channels with the sign of their line; each can be taken away. */
export function ComparedChips(props: { channels: readonly Channel[]; onRemove: (id: number) => void }) {
  const { channels, onRemove } = props;
  const { t } = useTranslation();
  const word = useWord();
  if (channels.length === 0) return null;
  return (
    <ul className="compared-chips">
      {channels.map((channel, at) => (
        <li key={channel.id}>
          <SeriesSign at={at} />
          <Link className="compared-name" to={`/channels/${channel.id}`}>
            {channel.title} · {word("platform", channel.platform)}
          </Link>
          <Button
            look="plain"
            aria-label={t("compare.remove", { title: channel.title })}
            onClick={() => onRemove(channel.id)}
          >
            <Icon name="cross" size={16} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
