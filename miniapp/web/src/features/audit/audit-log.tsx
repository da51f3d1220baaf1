import { useTranslation } from "react-i18next";
import { useKept } from "../../shared/state/use-choice";
import { Button } from "../../shared/ui/button";
import { EmptyState } from "../../shared/ui/empty-state";
import { Field } from "../../shared/ui/field";
import { Icon } from "../../shared/ui/icon";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { AuditRow } from "./audit-row";
import { useAudit, useWhoever } from "./get-audit";
import { useSubject } from "./subject";

/** Who changed what, when, and how it was before; whose and of what is in the address. */
export function AuditLog() {
  const { t } = useTranslation();
  const [person, setPerson] = useKept("person");
  const [subject, setSubject] = useKept("subject");
  const { data: people } = useWhoever();
  const about = useSubject(subject);
  const log = useAudit(/^\d{1,9}$/.test(person) ? Number(person) : undefined, subject);
  return (
    <section className="stack" aria-label={t("manage.audit")}>
      <div className="field-row">
        <Field label={t("audit.who")}>
          <select value={person} onChange={(event) => setPerson(event.target.value)}>
            <option value="">{t("audit.everybody")}</option>
            {people?.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="0">{t("audit.developer")}</option>
          </select>
        </Field>
        {subject !== "" && (
          <Button onClick={() => setSubject("")} aria-label={t("audit.all", { subject: about })}>
            {about}
            <Icon name="cross" size={16} />
          </Button>
        )}
      </div>
      <Loaded query={log} skeleton={<SkeletonList count={5} height={72} label={t("loading")} />}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          if (entries.length === 0) return <EmptyState title={t("audit.none")}>{t("audit.noneHint")}</EmptyState>;
          return (
            <>
              <p className="hint">{t("audit.total", { count: pages[0]?.total ?? entries.length })}</p>
              <ul className="card rows">
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <AuditRow entry={entry} onSubject={setSubject} />
                  </li>
                ))}
              </ul>
              {log.hasNextPage && <Button onClick={() => void log.fetchNextPage()}>{t("action.more")}</Button>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
