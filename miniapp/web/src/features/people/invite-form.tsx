import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../shared/access/get-me";
import { mayManage, ROLES, type Role } from "../../shared/access/rank";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { ShownOnce } from "../../shared/ui/shown-once";
import { GroupTicks } from "./group-ticks";
import { useInvite } from "./people";

/** Asks somebody in, a viewer with the groups they see; the link is shown once, and nobody can read it again. */
export function InviteForm() {
  const { t } = useTranslation();
  const word = useWord();
  const { data: me } = useMe();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [groups, setGroups] = useState<number[]>([]);
  useUnsaved(name.trim() !== "");
  const invite = useInvite();
  const link = invite.data && `${window.location.origin}/app/?invitation=${encodeURIComponent(invite.data.code)}`;
  function send(event: SyntheticEvent) {
    event.preventDefault();
    invite.mutate(
      { name: name.trim(), role, groups: role === "viewer" ? groups : null },
      {
        onSuccess: () => {
          setName("");
          setGroups([]);
        },
      },
    );
  }
  return (
    <form className="card stack" onSubmit={send}>
      <div className="field-row">
        <Field label={t("people.name")}>
          <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t("people.role")}>
          <select value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {ROLES.filter((each) => me !== undefined && mayManage(me.role, each)).map((each) => (
              <option key={each} value={each}>
                {word("role", each)}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" look="primary" busy={invite.isPending} disabled={name.trim() === ""}>
          {t("people.invite")}
        </Button>
      </div>
      {role === "viewer" && <GroupTicks chosen={groups} onChange={setGroups} />}
      {link !== undefined && <ShownOnce hint={t("people.link")} secret={link} />}
      {invite.error && <ProblemView error={invite.error} />}
    </form>
  );
}
