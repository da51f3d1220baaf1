import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../shared/api/problem";
import type { Break, BreakWords } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";

const PLATFORMS = ["youtube", "tiktok", "instagram", "likee"] as const satisfies readonly Break["platform"][];
const FORMATS = ["video", "short", "live", "photo"] as const satisfies readonly Break["format"][];
const METRICS = [
  "views",
  "total_views",
  "followers",
  "videos",
  "likes",
  "comments",
  "shares",
] as const satisfies readonly Break["metric"][];

const EMPTY: Draft = {
  platform: "youtube",
  format: "",
  metric: "views",
  since: "",
  until: "",
  what: "",
  whatRu: "",
  link: "",
};

type Draft = Record<keyof BreakWords, string>;

interface Props {
  known?: Break;
  busy: boolean;
  error: unknown;
  onSave: (words: BreakWords, then: { onSuccess: () => void }) => void;
}

/** Which counter means something else, from when to when, and who says so; a field that the server refuses is marked. */
export function BreakForm({ known, busy, error, onSave }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const before = known === undefined ? EMPTY : drafted(known);
  const [draft, setDraft] = useState(before);
  useUnsaved(Object.entries(draft).some(([name, value]) => value !== before[name as keyof Draft]));
  const refused = new Set(error === null ? [] : Problem.of(error).errors.map(({ field }) => field));
  const field = (name: keyof Draft) => ({
    value: draft[name],
    "aria-invalid": refused.has(name) || undefined,
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  function save(event: SyntheticEvent) {
    event.preventDefault();
    onSave(meant(draft), { onSuccess: () => known === undefined && setDraft(EMPTY) });
  }
  return (
    <form className="stack" onSubmit={save}>
      <div className="field-row">
        <Field label={word("field", "platform")}>
          <select {...field("platform")}>
            {PLATFORMS.map((each) => (
              <option key={each} value={each}>
                {word("platform", each)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={word("field", "metric")}>
          <select {...field("metric")}>
            {METRICS.map((each) => (
              <option key={each} value={each}>
                {word("metric", each)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={word("field", "format")}>
          <select {...field("format")}>
            <option value="">{t("breaks.allFormats")}</option>
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {word("format", each)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className="field-row">
        <Field label={word("field", "since")}>
          <input type="date" {...field("since")} />
        </Field>
        <Field label={word("field", "until")}>
          <input type="date" {...field("until")} />
        </Field>
      </div>
      <Field label={word("field", "what")}>
        <textarea maxLength={200} {...field("what")} />
      </Field>
      <Field label={word("field", "whatRu")}>
        <textarea maxLength={200} lang="ru" placeholder={t("breaks.russianHint")} {...field("whatRu")} />
      </Field>
      <Field label={word("field", "link")}>
        <input inputMode="url" maxLength={500} placeholder="https://" autoComplete="off" {...field("link")} />
      </Field>
      <p className="hint">{t("breaks.formHint")}</p>
      {error !== null && <ProblemView error={error} />}
      <Button type="submit" look="primary" busy={busy} disabled={draft.what.trim() === "" || draft.since === ""}>
        {t("manage.save")}
      </Button>
    </form>
  );
}

const drafted = ({ platform, format, metric, since, until, what, whatRu, link }: Break): Draft => ({
  platform,
  format: format ?? "",
  metric,
  since,
  until,
  what,
  whatRu: whatRu ?? "",
  link: link ?? "",
});

function meant(draft: Draft): BreakWords {
  const said = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    platform: draft.platform as Break["platform"],
    format: said(draft.format) as Break["format"],
    metric: draft.metric as Break["metric"],
    since: draft.since,
    until: said(draft.until),
    what: draft.what.trim(),
    whatRu: said(draft.whatRu),
    link: said(draft.link),
  };
}
