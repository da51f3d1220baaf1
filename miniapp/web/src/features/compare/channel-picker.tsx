import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceOfChannels } from "../../shared/channel/choice-of-channels";
import { useWord } from "../../shared/i18n/use-word";
import { haptic } from "../../shared/telegram/telegram";
import { Button } from "../../shared/ui/button";
import "./channel-picker.css";

/** Finds a channel by a part of its name and adds it. */
export function ChannelPicker({ chosen, onAdd }: { chosen: readonly number[]; onAdd: (id: number) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const heading = useId();
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t("compare.add")}</h2>
      <ChoiceOfChannels>
        {(channels) => (
          <ul className="channel-picker">
            {channels
              .filter((channel) => !chosen.includes(channel.id))
              .map((channel) => (
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
        )}
      </ChoiceOfChannels>
    </section>
  );
}
