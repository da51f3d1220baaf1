import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { isThing } from "./difference";
import { useFieldWord } from "./use-field-word";

const MOMENT = /^at$|[a-z](At|Since|Until)$/;
const DAY = /^(since|until)$/;

/** How many parts of a list are told. */
const MOST = 12;

/** What a value of a changed field says: our codes, moments, yes and no in words; all other text as it came. */
export function useValueWord(): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const fieldWord = useFieldWord();

  function told(field: string, value: unknown): string {
    if (isEmpty(value)) return "—";
    if (typeof value === "boolean") return value ? t("audit.yes") : t("audit.no");
    if (typeof value === "string") return text(field, value);
    if (typeof value === "number") return number(field, value);
    if (Array.isArray(value)) return list(field, value);
    return isThing(value) ? thing(value) : JSON.stringify(value);
  }

  // A whole one may be a number by which something is known: its digits are not grouped.
  function number(field: string, value: number): string {
    if (field === "coverage") return format.percent(value);
    return Number.isInteger(value) ? String(value) : format.decimal(value);
  }

  function text(field: string, value: string): string {
    if ((MOMENT.test(field) || DAY.test(field)) && !Number.isNaN(Date.parse(value))) {
      return DAY.test(field) ? format.day(value) : format.moment(value);
    }
    // A word is no code of the next group, so that it passes through unchanged.
    switch (field) {
      case "platform":
      case "platforms":
        return word("platform", value);
      case "role":
        return word("role", value);
      case "status":
        return word("lineStatus", word("userStatus", value));
      case "state":
        return word("runState", word("proxyState", word("accountState", value)));
      case "kind":
        return word("runKind", word("groupKind", value));
      case "format":
        return word("format", value);
      case "metric":
        return word("metric", value);
      case "scope":
        return word("tokenScope", value);
      case "way":
        return word("way", value);
      case "language":
        return word("language", value);
      case "reason":
        return word("proxyReason", word("reason", value));
      default:
        return value;
    }
  }

  /** A list in short: its first parts and how many more there are. */
  function list(field: string, parts: readonly unknown[]): string {
    const more = parts.length > MOST ? [t("audit.andMore", { more: parts.length - MOST })] : [];
    return [...parts.slice(0, MOST).map((part) => told(field, part)), ...more].join(parts.some(isThing) ? "; " : ", ");
  }

  const thing = (value: Record<string, unknown>) =>
    Object.entries(value)
      .filter(([, inner]) => !isEmpty(inner))
      .map(([field, inner]) => `${fieldWord(field)}: ${told(field, inner)}`)
      .join(", ");

  return (path, value) => told(path.slice(path.lastIndexOf(".") + 1), value);
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
