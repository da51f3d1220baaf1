import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import { useFormat } from "../../shared/format/use-format";
import { DownloadLink } from "../../shared/ui/download-link";
import { ExportForm } from "./export-form";
import { ImportForm } from "./import-form";

/** What goes out as files and what comes in. */
export function DataDesk() {
  const { t } = useTranslation();
  const { language } = useFormat();
  const brings = useMay("admin");
  return (
    <>
      <section className="card stack" aria-labelledby="report">
        <h2 id="report">{t("data.report")}</h2>
        <p className="hint">{t("data.reportHint")}</p>
        <DownloadLink look="soft" href={`/api/v1/reports/channels.xlsx?language=${language}`} name="cosmeya.xlsx">
          {t("report.excel")}
        </DownloadLink>
      </section>
      <ExportForm />
      {brings && <ImportForm />}
    </>
  );
}
