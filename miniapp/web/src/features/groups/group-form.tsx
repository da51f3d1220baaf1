import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Group } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { GROUP_KINDS } from "./change-groups";

interface Props {
  group?: Group;
  action: string;
  busy: boolean;
  error: unknown;
  onSave: (named: { name: string; kind: Group["kind"] }, then: { onSuccess: () => void }) => void;
}

/** The name and the kind of a group, new or there already. */
export function GroupForm({ group, action, busy, error, onSave }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const [name, setName] = useState(group?.name ?? "");
  const [kind, setKind] = useState<Group["kind"]>(group?.kind ?? "group");
  const changed = name.trim() !== (group?.name ?? "") || (group !== undefined && kind !== group.kind);
  useUnsaved(changed);
  function save(event: SyntheticEvent) {
    event.preventDefault();
    onSave({ name: name.trim(), kind }, { onSuccess: () => group === undefined && setName("") });
  }
  return (
    <form className="stack" onSubmit={save}>
      <div className="field-row">
        <Field label={t("groups.name")}>
          <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t("groups.kind")}>
          <select value={kind} onChange={(event) => setKind(event.target.value as Group["kind"])}>
            {GROUP_KINDS.map((each) => (
              <option key={each} value={each}>
                {word("groupKind", each)}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" look="primary" busy={busy} disabled={name.trim() === "" || !changed}>
          {action}
        </Button>
      </div>
      {error !== null && <ProblemView error={error} />}
    </form>
  );
}
