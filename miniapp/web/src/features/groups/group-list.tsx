import { useTranslation } from "react-i18next";
import { useGroups } from "../../shared/api/get-groups";
import { EmptyState } from "../../shared/ui/empty-state";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { GroupForm } from "./group-form";
import { GroupRow } from "./group-row";
import { useCreateGroup } from "./change-groups";

/** Groups: make one, fill it, rename it, delete it. */
export function GroupList() {
  const { t } = useTranslation();
  const groups = useGroups();
  const create = useCreateGroup();
  return (
    <section className="stack" aria-label={t("manage.groups")}>
      <div className="card">
        <GroupForm action={t("groups.create")} busy={create.isPending} error={create.error} onSave={create.mutate} />
      </div>
      <Loaded query={groups} skeleton={<SkeletonList count={3} height={64} label={t("loading")} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t("groups.none")}>{t("groups.noneHint")}</EmptyState>
          ) : (
            <ul className="card rows">
              {found.map((group) => (
                <li key={group.id}>
                  <GroupRow group={group} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
