import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { AccountList } from "../features/accounts/account-list";
import { ChannelList } from "../features/channels/channel-list";
import { CHANNEL_SORTS, useChannels } from "../features/channels/get-channels";
import { GroupList } from "../features/groups/group-list";
import { PasteBox } from "../features/paste/paste-box";
import { PeopleList } from "../features/people/people-list";
import { ProxyList } from "../features/proxies/proxy-list";
import { useChoice, useKept } from "../shared/state/use-choice";
import { ChipGroup } from "../shared/ui/chip-group";
import { Loaded } from "../shared/ui/loaded";
import { SkeletonList } from "../shared/ui/skeleton";

const PARTS = ["channels", "groups", "proxies", "accounts", "people"] as const;

export function ManagePage() {
  const { t } = useTranslation();
  const [part, setPart] = useChoice("part", PARTS, "channels");
  const labels = {
    channels: t("manage.channels"),
    groups: t("manage.groups"),
    proxies: t("manage.proxies"),
    accounts: t("manage.accounts"),
    people: t("manage.people"),
  };
  return (
    <div className="stack">
      <h1>{t("nav.manage")}</h1>
      <ChipGroup
        label={t("manage.part")}
        options={PARTS.map((value) => ({ value, label: labels[value] }))}
        value={part}
        onChange={setPart}
      />
      {part === "channels" && <Channels />}
      {part === "groups" && <GroupList />}
      {part === "proxies" && <ProxyList />}
      {part === "accounts" && <AccountList />}
      {part === "people" && <PeopleList />}
    </div>
  );
}

function Channels() {
  const { t } = useTranslation();
  const [sort, setSort] = useChoice("sort", CHANNEL_SORTS, "added");
  const [q, setQ] = useKept("q");
  const query = useChannels(sort, useDeferredValue(q.trim()));
  return (
    <>
      <PasteBox />
      <Loaded query={query} skeleton={<SkeletonList count={4} height={76} label={t("loading")} />}>
        {({ pages }) => (
          <ChannelList
            channels={pages.flatMap((page) => page.items)}
            count={pages[0]?.total ?? 0}
            sort={sort}
            onSort={setSort}
            q={q}
            onSearch={setQ}
            more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </>
  );
}
