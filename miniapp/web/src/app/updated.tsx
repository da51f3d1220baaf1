import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/format/use-format";
import { Button } from "../shared/ui/button";
import { Icon } from "../shared/ui/icon";

/** "Updated 2 minutes ago", and again on demand. */
export function Updated({ at, busy, onRefresh }: { at: number; busy: boolean; onRefresh: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="heading-row">
      <span className="hint">{t("updated", { ago: format.ago(at) })}</span>
      <Button look="plain" busy={busy} aria-label={t("action.refresh")} onClick={onRefresh}>
        <Icon name="refresh" />
      </Button>
    </div>
  );
}
