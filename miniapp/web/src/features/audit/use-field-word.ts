import { useWord } from "../../shared/i18n/use-word";

/** What a changed field is called: each step of its path in words, one without a word as it came. */
export function useFieldWord(): (field: string) => string {
  const word = useWord();
  return (field) =>
    field
      .split(".")
      .map((step) => word("auditField", step))
      .join(" · ");
}
