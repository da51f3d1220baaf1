import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import type { Break } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { changed } from "../../shared/i18n/changed";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { DeleteButton } from "../../shared/ui/delete-button";
import { Icon } from "../../shared/ui/icon";
import { OutLink } from "../../shared/ui/out-link";
import { ProblemView } from "../../shared/ui/problem-view";
import { Sheet } from "../../shared/ui/sheet";
import { BreakForm } from "./break-form";
import { useCorrectBreak, useForgetBreak } from "./breaks";

/** A break: when, of which counter, what changed and who says so. Its last day too is set by correcting it. */
export function BreakRow({ known }: { known: Break }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const tends = useMay("admin");
  const [open, setOpen] = useState(false);
  const correct = useCorrectBreak(known.id);
  const forget = useForgetBreak(known.id);
  const counter = [
    word("platform", known.platform),
    word("metric", known.metric),
    known.format === null ? t("breaks.allFormats") : word("format", known.format),
  ].join(" · ");
  const days =
    known.since === known.until
      ? format.day(known.since)
      : t("breaks.days", { since: format.day(known.since), until: format.day(known.until) });
  return (
    <div className="manage-row">
      <div>
        <strong>{counter}</strong>
        <p>{changed(known, format.language)}</p>
        <p className="hint">{days}</p>
        {known.link !== null && <OutLink href={known.link}>{t("breaks.source")}</OutLink>}
      </div>
      {tends && (
        <div className="manage-actions">
          <Button
            look="plain"
            aria-label={`${t("breaks.correct")}: ${counter}, ${days}`}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <Icon name="edit" />
          </Button>
          <DeleteButton
            name={`${counter}, ${days}`}
            question={t("breaks.sure", { name: `${counter}, ${days}` })}
            busy={forget.isPending}
            onDelete={() => forget.mutate()}
          />
        </div>
      )}
      {forget.error && <ProblemView error={forget.error} />}
      {open && (
        <Sheet title={t("breaks.correct")} onClose={() => setOpen(false)}>
          <BreakForm
            known={known}
            busy={correct.isPending}
            error={correct.error}
            onSave={(words) => correct.mutate(words, { onSuccess: () => setOpen(false) })}
          />
        </Sheet>
      )}
    </div>
  );
}
