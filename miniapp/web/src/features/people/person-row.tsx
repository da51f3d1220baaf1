import { useTranslation } from "react-i18next";
import type { Person } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { ROLES, useChangePerson } from "./people";

export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const change = useChangePerson(person.id);
  const blocked = person.status === "blocked";
  return (
    <div className="manage-row">
      <div>
        <strong>{person.name}</strong>
        <p className={blocked ? "hint manage-warns" : "hint"}>
          {word("userStatus", person.status)}
          {person.seenAt !== null && ` · ${t("people.seen", { at: format.moment(person.seenAt) })}`}
        </p>
      </div>
      <div className="manage-actions">
        <Field label={t("people.role")}>
          <select
            value={person.role}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ role: event.target.value as Person["role"] })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {word("role", role)}
              </option>
            ))}
          </select>
        </Field>
        {person.status !== "invited" && (
          <Button
            look="plain"
            busy={change.isPending}
            onClick={() => change.mutate({ status: blocked ? "active" : "blocked" })}
          >
            {blocked ? t("people.unblock") : t("people.block")}
          </Button>
        )}
      </div>
      {change.error && <ProblemView error={change.error} />}
    </div>
  );
}
