import { useTranslation } from "react-i18next";
import type { Channel } from "../../shared/api/types";
import { Button } from "../../shared/ui/button";
import { ChipGroup } from "../../shared/ui/chip-group";
import { EmptyState } from "../../shared/ui/empty-state";
import { ChannelRow } from "./channel-row";
import { SearchField } from "../../shared/ui/search-field";
import { useBreakouts } from "../../shared/breakout/get-breakouts";
import { CHANNEL_SORTS, type ChannelSort } from "./get-channels";
import { byUnusual } from "./unusual";

const SEARCH_FROM = 8;

interface Props {
  channels: readonly Channel[];
  count: number;
  sort: ChannelSort;
  onSort: (sort: ChannelSort) => void;
  q: string;
  onSearch: (q: string) => void;
  more: (() => void) | undefined;
}

/** The channels with their latest figures; sorting and search are the server's. */
export function ChannelList({ channels, count, sort, onSort, q, onSearch, more }: Props) {
  const { t } = useTranslation();
  const { data: breakouts } = useBreakouts();
  const ordered = sort === "unusual" ? byUnusual(channels, breakouts?.items ?? []) : channels;
  const labels = {
    unusual: t("sort.unusual"),
    "-views": t("sort.views"),
    title: t("sort.title"),
    added: t("sort.added"),
  };
  return (
    <section className="stack" aria-labelledby="channels">
      <div className="heading-row">
        <h2 id="channels">{t("channels.title")}</h2>
        <ChipGroup
          label={t("sort.label")}
          options={CHANNEL_SORTS.map((value) => ({ value, label: labels[value] }))}
          value={sort}
          onChange={onSort}
        />
      </div>
      {(count > SEARCH_FROM || q !== "") && <SearchField value={q} onChange={onSearch} label={t("channels.search")} />}
      {channels.length === 0 ? (
        <EmptyState title={t("channels.noneFound")}>{t("channels.noneFoundHint")}</EmptyState>
      ) : (
        <ul className="card rows">
          {ordered.map((channel) => (
            <li key={channel.id}>
              <ChannelRow channel={channel} />
            </li>
          ))}
        </ul>
      )}
      {more && sort === "unusual" && <p className="hint">{t("home.loadedOnly")}</p>}
      {more && <Button onClick={more}>{t("action.more")}</Button>}
    </section>
  );
}
