import { useDeferredValue, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Channel } from "../api/types";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { SearchField } from "../ui/search-field";
import { SkeletonList } from "../ui/skeleton";
import { useChoiceOfChannels } from "./get-choice";

interface Props {
  /** Only those of a group. */
  group?: number | undefined;
  children: (channels: readonly Channel[]) => ReactNode;
}

/** Finds channels by a part of their name and shows them page by page, as its caller draws them. */
export function ChoiceOfChannels({ group, children }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const found = useChoiceOfChannels(useDeferredValue(q.trim()), group);
  return (
    <div className="stack">
      <SearchField value={q} onChange={setQ} label={t("channels.search")} />
      <Loaded query={found} skeleton={<SkeletonList count={4} height={44} label={t("loading")} />}>
        {({ pages }) => {
          const channels = pages.flatMap((page) => page.items);
          if (channels.length === 0) return <p className="hint">{t("channels.noneFound")}</p>;
          return (
            <>
              {children(channels)}
              <p className="hint" role="status">
                {t("channels.shown", { shown: channels.length, count: pages[0]?.total ?? channels.length })}
              </p>
              {found.hasNextPage && (
                <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {t("action.more")}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
