import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { FileField } from "../../shared/ui/file-field";
import { ProblemView } from "../../shared/ui/problem-view";
import "./import-errors.css";
import { ImportErrors } from "./import-errors";
import { useCheckImport, useTakeImport } from "./imports";

interface Chosen {
  name: string;
  bytes: ArrayBuffer;
  lines: readonly string[];
}

const EXAMPLE = "platform,channel,time,metric,value\nyoutube,UC…,2025-03-31T21:00:00+03:00,followers,1200";

/** Choose a file of history, read what is wrong line by line, take it in: all of it or nothing. */
export function ImportForm() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  const check = useCheckImport();
  const take = useTakeImport();
  useUnsaved(chosen !== undefined && take.data === undefined);
  async function choose(file: File | undefined) {
    check.reset();
    take.reset();
    if (file === undefined) {
      setChosen(undefined);
      return;
    }
    const bytes = await file.arrayBuffer();
    setChosen({ name: file.name, bytes, lines: new TextDecoder().decode(bytes).split(/\r?\n/) });
    check.mutate(bytes);
  }
  const preview = check.data;
  const fits = preview !== undefined && preview.errors.length === 0;
  const error = check.error ?? take.error;
  return (
    <section className="card stack" aria-labelledby="import">
      <h2 id="import">{t("data.import")}</h2>
      <p className="hint">{t("data.importHint")}</p>
      <pre className="hint data-example" tabIndex={0} role="region" aria-label={t("data.example")}>
        {EXAMPLE}
      </pre>
      <FileField label={t("data.file")} accept=".csv,text/csv" onChoose={(file) => void choose(file)} />
      {check.isPending && <p role="status">{t("paste.checking")}</p>}
      {preview && (
        <p role="status">
          {fits
            ? t("data.fits", { count: preview.values })
            : t("data.wrong", { count: preview.errors.length + preview.more })}
        </p>
      )}
      {preview && chosen && !fits && <ImportErrors preview={preview} lines={chosen.lines} />}
      {fits && chosen && take.data === undefined && (
        <Button
          look="primary"
          busy={take.isPending}
          onClick={() => take.mutate({ file: chosen.bytes, source: chosen.name.slice(0, 200) })}
        >
          {t("data.take")}
        </Button>
      )}
      {take.data && (
        <p role="status">{take.data.known ? t("data.known") : t("data.taken", { count: take.data.values })}</p>
      )}
      {error && <ProblemView error={error} />}
    </section>
  );
}
