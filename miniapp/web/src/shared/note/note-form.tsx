import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { fromMoscowInput, moscowInput } from "../format/time";
import { useUnsaved } from "../telegram/use-unsaved";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ProblemView } from "../ui/problem-view";
import type { NoteWords } from "./notes";

interface Props {
  words?: NoteWords;
  busy: boolean;
  error: unknown;
  onSave: (words: NoteWords, then: { onSuccess: () => void }) => void;
}

/** What to remember, and of which moment, in Moscow time. */
export function NoteForm({ words, busy, error, onSave }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(words?.text ?? "");
  const [at, setAt] = useState(() => moscowInput(words?.at ?? Date.now()));
  const moment = fromMoscowInput(at);
  useUnsaved(text.trim() !== (words?.text ?? ""));
  function save(event: SyntheticEvent) {
    event.preventDefault();
    if (moment === undefined) return;
    onSave({ at: moment, text: text.trim() }, { onSuccess: () => words === undefined && setText("") });
  }
  return (
    <form className="stack" onSubmit={save}>
      <Field label={t("notes.text")}>
        <textarea value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="field-row">
        <Field label={t("notes.at")}>
          <input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </Field>
        <Button type="submit" look="primary" busy={busy} disabled={text.trim() === "" || moment === undefined}>
          {t("manage.save")}
        </Button>
      </div>
      {error !== null && <ProblemView error={error} />}
    </form>
  );
}
