import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import "./button.css";
import "./file-field.css";

interface Props {
  label: string;
  /** What the dialog offers first: `.csv,text/csv`. */
  accept: string;
  onChoose: (file: File | undefined) => void;
}

/** A named place for a file. The browser's own field speaks the browser's language, so ours stands before it. */
export function FileField({ label, accept, onChoose }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const [name, setName] = useState<string>();
  return (
    <div className="file-field">
      <span id={`${field}-label`}>{label}</span>
      <input
        id={field}
        type="file"
        className="unseen"
        accept={accept}
        aria-labelledby={`${field}-label ${field}-button`}
        aria-describedby={`${field}-name`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          setName(file?.name);
          onChoose(file);
        }}
      />
      <label id={`${field}-button`} htmlFor={field} className="button">
        {t("action.chooseFile")}
      </label>
      <span id={`${field}-name`} className="hint">
        {name ?? t("action.noFile")}
      </span>
    </div>
  );
}
