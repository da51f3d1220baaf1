import { useEffect, useId, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { Icon } from "./icon";
import "./sheet.css";

/** A modal sheet: from below on a phone, in the middle on a desktop; Escape, the shade and the cross close it. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <Button look="plain" aria-label={t("action.close")} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </Button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
