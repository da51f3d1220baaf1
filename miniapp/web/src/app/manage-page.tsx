import { lazy, Suspense, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ChannelList } from "../features/channels/channel-list";
import { CHANNEL_SORTS, useChannels } from "../features/channels/get-channels";
import { PasteBox } from "../features/paste/paste-box";
import { useMe } from "../shared/access/get-me";
import { OnlyFor } from "../shared/access/only-for";
import { reaches, type Role } from "../shared/access/rank";
import { useChoice, useKept } from "../shared/state/use-choice";
import { ChipGroup } from "../shared/ui/chip-group";
import { Loaded } from "../shared/ui/loaded";
import { SkeletonList } from "../shared/ui/skeleton";

const PARTS = ["channels", "groups", "proxies", "accounts", "people", "data", "audit"] as const;

type Part = (typeof PARTS)[number];

/** The least role of each part. */
const LEAST: Record<Part, Role> = {
  channels: "admin",
  groups: "admin",
  proxies: "admin",
  accounts: "admin",
  people: "admin",
  data: "analyst",
  audit: "admin",
};

const SCREENS: Record<Exclude<Part, "channels">, ReturnType<typeof lazy>> = {
  groups: lazy(async () => ({ default: (await import("../features/groups/group-list")).GroupList })),
  proxies: lazy(async () => ({ default: (await import("../features/proxies/proxy-list")).ProxyList })),
  accounts: lazy(async () => ({ default: (await import("../features/accounts/account-list")).AccountList })),
  people: lazy(async () => ({ default: (await import("../features/people/people-list")).PeopleList })),
  data: lazy(async () => ({ default: (await import("../features/data/data-desk")).DataDesk })),
  audit: lazy(async () => ({ default: (await import("../features/audit/audit-log")).AuditLog })),
};

export function ManagePage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const open = PARTS.filter((part) => me !== undefined && reaches(me.role, LEAST[part]));
  const [part, setPart] = useChoice("part", PARTS, open.includes("channels") ? "channels" : "data");
  const labels = {
    channels: t("manage.channels"),
    groups: t("manage.groups"),
    proxies: t("manage.proxies"),
    accounts: t("manage.accounts"),
    people: t("manage.people"),
    data: t("manage.data"),
    audit: t("manage.audit"),
  };
  return (
    <div className="stack">
      <h1>{t("nav.manage")}</h1>
      {open.length > 1 && (
        <ChipGroup
          label={t("manage.part")}
          options={open.map((value) => ({ value, label: labels[value] }))}
          value={part}
          onChange={setPart}
        />
      )}
      <OnlyFor least={LEAST[part]}>
        <Suspense fallback={<SkeletonList count={3} height={72} label={t("loading")} />}>
          <Screen part={part} />
        </Suspense>
      </OnlyFor>
    </div>
  );
}

function Screen({ part }: { part: Part }) {
  if (part === "channels") return <Channels />;
  const Part = SCREENS[part];
  return <Part />;
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
