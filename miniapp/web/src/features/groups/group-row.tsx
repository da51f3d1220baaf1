import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Group } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { DeleteButton } from "../../shared/ui/delete-button";
import { ProblemView } from "../../shared/ui/problem-view";
import { Sheet } from "../../shared/ui/sheet";
import { useDeleteGroup, useRenameGroup } from "./change-groups";
import { GroupForm } from "./group-form";
import { GroupMembers } from "./group-members";

export function GroupRow({ group }: { group: Group }) {
  const { t } = useTranslation();
  const word = useWord();
  const [open, setOpen] = useState(false);
  const rename = useRenameGroup(group.id);
  const remove = useDeleteGroup(group.id);
  return (
    <div className="manage-row">
      <div>
        <Button look="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {group.name}
        </Button>
        <p className="hint">
          {word("groupKind", group.kind)} · {t("groups.channels", { count: group.channels })}
        </p>
      </div>
      <div className="manage-actions">
        <DeleteButton name={group.name} busy={remove.isPending} onDelete={() => remove.mutate()} />
      </div>
      {remove.error && <ProblemView error={remove.error} />}
      {open && (
        <Sheet title={t("groups.edit", { name: group.name })} onClose={() => setOpen(false)}>
          <div className="stack">
            <GroupForm
              group={group}
              action={t("groups.rename")}
              busy={rename.isPending}
              error={rename.error}
              onSave={rename.mutate}
            />
            <GroupMembers group={group} />
          </div>
        </Sheet>
      )}
    </div>
  );
}
