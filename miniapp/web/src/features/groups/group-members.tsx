import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Group } from "../../shared/api/types";
import { ChoiceOfChannels } from "../../shared/channel/choice-of-channels";
import { useWord } from "../../shared/i18n/use-word";
import { ChipGroup } from "../../shared/ui/chip-group";
import { ProblemView } from "../../shared/ui/problem-view";
import { Ticks } from "../../shared/ui/ticks";
import { useMembers, useMembership } from "./change-groups";

const SHOWN = ["all", "members"] as const;

/** Channels with a tick each, all or the members: a tick puts it into the group, at once. */
export function GroupMembers({ group }: { group: Group }) {
  const { t } = useTranslation();
  const word = useWord();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>("all");
  // Taken apart here: what is read only by the list below would not be watched.
  const { data: members, error } = useMembers(group.id);
  const change = useMembership(group.id);
  const labels = { all: t("groups.all"), members: t("groups.members", { count: group.channels }) };
  return (
    <>
      <ChipGroup
        label={t("groups.shown")}
        options={SHOWN.map((value) => ({ value, label: labels[value] }))}
        value={shown}
        onChange={setShown}
      />
      {(change.error ?? error) && <ProblemView error={change.error ?? error} />}
      <ChoiceOfChannels group={shown === "members" ? group.id : undefined}>
        {(channels) => (
          <Ticks
            options={channels.map((channel) => ({
              value: channel.id,
              label: channel.title,
              about: word("platform", channel.platform),
            }))}
            chosen={members ?? []}
            disabled={members === undefined || change.isPending}
            onTick={(channel, member) => change.mutate({ channel, member })}
          />
        )}
      </ChoiceOfChannels>
    </>
  );
}
