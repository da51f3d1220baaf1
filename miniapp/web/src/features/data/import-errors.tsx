import { useTranslation } from "react-i18next";
import type { ImportPreview } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";

interface Props {
  preview: ImportPreview;
  /** The lines of the file, as they were chosen. */
  lines: readonly string[];
}

/** What is wrong, line by line, with the line itself. */
export function ImportErrors({ preview, lines }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="import-errors" tabIndex={0} role="region" aria-label={t("data.errors")}>
      <ol>
        {preview.errors.map((error, at) => (
          <li key={`${error.line}-${error.field}-${at}`}>
            <strong>
              {t("data.line", { line: error.line })} · {word("importField", error.field)}
            </strong>
            <span>{error.reason}</span>
            <code>{lines[error.line - 1] ?? ""}</code>
          </li>
        ))}
      </ol>
      {preview.more > 0 && <p className="hint">{t("data.more", { count: preview.more })}</p>}
    </div>
  );
}
