import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../shared/access/get-me";
import { useFormat } from "../shared/format/use-format";
import { Button } from "../shared/ui/button";
import { DownloadLink } from "../shared/ui/download-link";
import { Icon } from "../shared/ui/icon";
import "./updated.css";

/** "Updated 2 minutes ago", the same figures as a workbook, and reading again on demand. */
export function Updated({ at, busy, onRefresh }: { at: number; busy: boolean; onRefresh: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const files = useMay("analyst");
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="heading-row">
      <span className="hint updated-when">{t("updated", { ago: format.ago(at) })}</span>
      {files && (
        <DownloadLink href={`/api/v1/reports/channels.xlsx?language=${format.language}`} name="cosmeya.xlsx">
          {t("report.excel")}
        </DownloadLink>
      )}
      <Button look="plain" busy={busy} aria-label={t("action.refresh")} onClick={onRefresh}>
        <Icon name="refresh" />
      </Button>
    </div>
  );
}
