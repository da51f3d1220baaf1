import { useTranslation } from "react-i18next";
import "./why.css";

/** Why something is as it is, in words; the technical text behind it is folded away. */
export function Why({ sentence, text }: { sentence: string | null; text: string | null }) {
  const { t } = useTranslation();
  if (sentence === null && text === null) return null;
  return (
    <div className="why">
      {sentence !== null && <p className="hint">{sentence}</p>}
      {text !== null && (
        <details>
          <summary>{t("action.details")}</summary>
          <p className="hint" lang="en">
            {text}
          </p>
        </details>
      )}
    </div>
  );
}
