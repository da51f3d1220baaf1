import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import { useFormat } from "../../shared/format/use-format";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";
import { useSummary } from "./get-summary";
import { RichText } from "./rich-text";

/** The run in words; titles inside it come from the web, so only the marks of a message are let through. */
export function RunSummary({ id, computed }: { id: number; computed: boolean }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const reads = useMay("analyst");
  const summary = useSummary(id, language, computed && reads);
  if (!reads) return null;
  if (!computed) return <p className="hint">{t("run.noSummary")}</p>;
  return (
    <section className="stack" aria-labelledby="summary">
      <h2 id="summary">{t("run.summary")}</h2>
      <Loaded query={summary} skeleton={<Skeleton height={160} radius="var(--radius)" />}>
        {({ text }) => (
          <p className="card run-summary">
            <RichText text={text} />
          </p>
        )}
      </Loaded>
    </section>
  );
}
