import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Group } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Loaded } from "../../shared/ui/loaded";
import { ProblemView } from "../../shared/ui/problem-view";
import { SearchField } from "../../shared/ui/search-field";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useCandidates, useMembers, useMembership } from "./change-groups";
import "./group-members.css";

/** Channels with a tick each: a tick puts it into the group, at once. */
export function GroupMembers({ group }: { group: Group }) {
  const { t } = useTranslation();
  const word = useWord();
  const [q, setQ] = useState("");
  const found = useCandidates(useDeferredValue(q.trim()));
  const members = useMembers(group.id);
  const change = useMembership(group.id);
  return (
    <>
      <SearchField value={q} onChange={setQ} label={t("channels.search")} />
      {change.error && <ProblemView error={change.error} />}
      <Loaded query={found} skeleton={<SkeletonList count={4} height={44} label={t("loading")} />}>
        {({ items }) => (
          <ul className="group-members">
            {items.map((channel) => (
              <li key={channel.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={members.data?.has(channel.id) ?? false}
                    disabled={members.data === undefined || change.isPending}
                    onChange={(event) => change.mutate({ channel: channel.id, member: event.target.checked })}
                  />
                  <span>{channel.title}</span>
                  <span className="hint">{word("platform", channel.platform)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
