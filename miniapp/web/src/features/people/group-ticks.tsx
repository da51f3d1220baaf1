import { useTranslation } from "react-i18next";
import { useGroups } from "../../shared/api/get-groups";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";
import { Ticks } from "../../shared/ui/ticks";

interface Props {
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
  disabled?: boolean;
}

/** Which groups a viewer sees; with none they see nothing, which is said. */
export function GroupTicks({ chosen, onChange, disabled = false }: Props) {
  const { t } = useTranslation();
  const groups = useGroups();
  return (
    <fieldset className="plain-set">
      <legend className="hint">{t("people.groups")}</legend>
      <Loaded query={groups} skeleton={<Skeleton height={44} />}>
        {(found) =>
          found.length === 0 ? (
            <p className="hint">{t("people.noGroups")}</p>
          ) : (
            <Ticks
              options={found.map((group) => ({
                value: group.id,
                label: group.name,
                about: t("groups.channels", { count: group.channels }),
              }))}
              chosen={chosen}
              disabled={disabled}
              onTick={(group, ticked) =>
                onChange(ticked ? [...chosen, group] : chosen.filter((each) => each !== group))
              }
            />
          )
        }
      </Loaded>
      {chosen.length === 0 && <p className="hint">{t("people.seesNothing")}</p>}
    </fieldset>
  );
}
