import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { Icon } from "./icon";
import { Sheet } from "./sheet";

/** Deletes only after a second word. */
export function DeleteButton({ name, busy, onDelete }: { name: string; busy: boolean; onDelete: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="plain"
        busy={busy}
        aria-label={`${t("manage.delete")}: ${name}`}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
      </Button>
      {asking && (
        <Sheet title={t("manage.delete")} onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t("manage.sure", { name })}</p>
            <Button
              look="primary"
              onClick={() => {
                setAsking(false);
                onDelete();
              }}
            >
              {t("manage.delete")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("manage.cancel")}</Button>
          </div>
        </Sheet>
      )}
    </>
  );
}
