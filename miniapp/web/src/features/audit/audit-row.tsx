import { useTranslation } from "react-i18next";
import type { AuditEntry } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import "./audit-row.css";
import { difference } from "./difference";
import { useSubject } from "./subject";
import { useFieldWord } from "./use-field-word";
import { useValueWord } from "./use-value-word";

/** One change: who, when, what; how it was and is comes when it is opened. */
export function AuditRow({ entry, onSubject }: { entry: AuditEntry; onSubject: (subject: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const fieldWord = useFieldWord();
  const valueWord = useValueWord();
  const subject = useSubject(entry.subject);
  const changes = difference(entry.before, entry.after);
  return (
    <div className="audit-row">
      <strong>{word("audit", entry.action)}</strong>
      <p className="hint">
        {[entry.person === "" ? t("audit.nobody") : entry.person, format.moment(entry.at), entry.address]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <button
        type="button"
        className="audit-subject"
        aria-label={t("audit.only", { subject })}
        onClick={() => onSubject(entry.subject)}
      >
        {subject}
      </button>
      {changes.length > 0 && (
        <details>
          <summary>{t("audit.changes", { count: changes.length })}</summary>
          <dl>
            {changes.map((change) => (
              <div key={change.field}>
                <dt>{fieldWord(change.field)}</dt>
                <dd>
                  {change.before !== undefined && <del>{valueWord(change.field, change.before)}</del>}
                  {change.before !== undefined && change.after !== undefined && <span aria-hidden="true"> → </span>}
                  {change.after !== undefined && <ins>{valueWord(change.field, change.after)}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
