import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";

/** A secret that nobody can read again: it stands here until one leaves, with a way to take it along. */
export function ShownOnce({ hint, secret }: { hint: string; secret: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string>();
  return (
    <div role="status" className="stack">
      <p className="hint">{hint}</p>
      <code>{secret}</code>
      <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(secret))}>
        {copied === secret ? t("action.copied") : t("action.copy")}
      </Button>
    </div>
  );
}
