import { useDeferredValue, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWord } from "../../shared/i18n/use-word";
import { haptic } from "../../shared/telegram/telegram";
import { Button } from "../../shared/ui/button";
import { Loaded } from "../../shared/ui/loaded";
import { SearchField } from "../../shared/ui/search-field";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useFound } from "./get-compared";
import "./channel-picker.css";

/** Finds a channel by a part of its name and adds it. */
export function ChannelPicker({ chosen, onAdd }: { chosen: readonly number[]; onAdd: (id: number) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const heading = useId();
  const [q, setQ] = useState("");
  const found = useFound(useDeferredValue(q.trim()));
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t("compare.add")}</h2>
      <SearchField value={q} onChange={setQ} label={t("channels.search")} />
      <Loaded query={found} skeleton={<SkeletonList count={3} height={44} label={t("loading")} />}>
        {({ items }) => {
          const free = items.filter((channel) => !chosen.includes(channel.id));
          if (free.length === 0) return <p className="hint">{t("channels.noneFound")}</p>;
          return (
            <ul className="channel-picker">
              {free.map((channel) => (
                <li key={channel.id}>
                  <Button
                    look="plain"
                    onClick={() => {
                      haptic("selection");
                      onAdd(channel.id);
                    }}
                  >
                    <span>{channel.title}</span>
                    <span className="hint">{word("platform", channel.platform)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
