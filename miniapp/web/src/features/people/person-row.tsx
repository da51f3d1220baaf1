import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../shared/access/get-me";
import { mayManage, ROLES, type Role } from "../../shared/access/rank";
import type { Person } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { SessionRows } from "../../shared/session/session-rows";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { Sheet } from "../../shared/ui/sheet";
import { GroupTicks } from "./group-ticks";
import { useChangePerson } from "./people";

/** A person; what may be changed of them is offered to who may: admins tend those below, nobody themselves. */
export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const { data: me } = useMe();
  const change = useChangePerson(person.id);
  const [grouping, setGrouping] = useState(false);
  const [watching, setWatching] = useState(false);
  const blocked = person.status === "blocked";
  const mine = me?.id === person.id;
  const tends = me !== undefined && !mine && mayManage(me.role, person.role);
  const about = [
    word("userStatus", person.status),
    tends ? null : word("role", person.role),
    mine ? t("people.you") : null,
    person.role === "viewer" ? t("people.groupCount", { count: person.groups.length }) : null,
    person.seenAt === null ? null : t("people.seen", { at: format.moment(person.seenAt) }),
  ];
  return (
    <div className="manage-row">
      <div>
        <strong>{person.name}</strong>
        <p className={blocked ? "hint manage-warns" : "hint"}>{about.filter(Boolean).join(" · ")}</p>
      </div>
      {tends && (
        <div className="manage-actions">
          <Field label={t("people.role")}>
            <select
              value={person.role}
              disabled={change.isPending}
              onChange={(event) => change.mutate({ role: event.target.value as Role })}
            >
              {ROLES.filter((role) => mayManage(me.role, role)).map((role) => (
                <option key={role} value={role}>
                  {word("role", role)}
                </option>
              ))}
            </select>
          </Field>
          {person.role === "viewer" && (
            <Button look="plain" aria-haspopup="dialog" onClick={() => setGrouping(true)}>
              {t("people.groups")}
            </Button>
          )}
          {person.status !== "invited" && (
            <Button look="plain" aria-haspopup="dialog" onClick={() => setWatching(true)}>
              {t("sessions.title")}
            </Button>
          )}
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
      )}
      {grouping && (
        <Sheet title={t("people.groupsOf", { name: person.name })} onClose={() => setGrouping(false)}>
          <GroupTicks
            chosen={person.groups}
            disabled={change.isPending}
            onChange={(groups) => change.mutate({ groups })}
          />
        </Sheet>
      )}
      {watching && (
        <Sheet title={t("people.sessionsOf", { name: person.name })} onClose={() => setWatching(false)}>
          <SessionRows person={person.id} none={t("people.signedOut")} />
        </Sheet>
      )}
      {change.error && <ProblemView error={change.error} />}
    </div>
  );
}
