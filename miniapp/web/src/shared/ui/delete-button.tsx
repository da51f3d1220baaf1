import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { Icon } from "./icon";
import { Sheet } from "./sheet";

interface Props {
  name: string;
  busy: boolean;
  onDelete: () => void;
  /** What is done, where it is not "delete". */
  action?: string;
  /** What is asked before. */
  question?: string;
}

/** Deletes only after a second word. */
export function DeleteButton({ name, busy, onDelete, action, question }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const does = action ?? t("manage.delete");
  return (
    <>
      <Button
        look="plain"
        busy={busy}
        aria-label={`${does}: ${name}`}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
      </Button>
      {asking && (
        <Sheet title={does} onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{question ?? t("manage.sure", { name })}</p>
            <Button
              look="primary"
              onClick={() => {
                setAsking(false);
                onDelete();
              }}
            >
              {does}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("manage.cancel")}</Button>
          </div>
        </Sheet>
      )}
    </>
  );
}
