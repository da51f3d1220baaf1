import { useTranslation } from "react-i18next";
import { useFormat } from "../format/use-format";
import { Sparkline } from "../ui/sparkline";

/** A sparkline with its words: how many readings, from what to what. */
export function Trend({ label, values }: { label: string; values: readonly (number | null)[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = values.filter((value) => value !== null);
  const words = t("home.sparkline", {
    label,
    count: read.length,
    from: format.compact(read[0] ?? 0),
    to: format.compact(read.at(-1) ?? 0),
  });
  return <Sparkline values={values} label={words} />;
}
