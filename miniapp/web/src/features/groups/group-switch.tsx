import { useTranslation } from "react-i18next";
import { useGroups } from "../../shared/api/get-groups";
import { haptic } from "../../shared/telegram/telegram";
import "./group-switch.css";

/** Whose figures the screen shows: all channels or one group. Nothing to choose from, nothing shown. */
export function GroupSwitch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const { data: groups } = useGroups();
  if (groups === undefined || groups.length === 0) return null;
  return (
    <select
      className="group-switch"
      aria-label={t("home.group")}
      value={value}
      onChange={(event) => {
        haptic("selection");
        onChange(event.target.value);
      }}
    >
      <option value="">{t("home.all")}</option>
      {groups.map((group) => (
        <option key={group.id} value={group.id}>
          {group.name} · {group.channels}
        </option>
      ))}
    </select>
  );
}
