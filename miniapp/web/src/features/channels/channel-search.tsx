import { useTranslation } from "react-i18next";
import { Icon } from "../../shared/ui/icon";
import "./channel-search.css";

export function ChannelSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <label className="channel-search">
      <Icon name="search" size={18} />
      <input
        type="search"
        value={value}
        placeholder={t("channels.search")}
        aria-label={t("channels.search")}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
