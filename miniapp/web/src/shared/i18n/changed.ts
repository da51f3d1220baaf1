import type { Language } from "../format/language";

/** What a break changed: in Russian where that was written and is spoken, else as it was written. */
export const changed = ({ what, whatRu }: { what: string | null; whatRu: string | null }, language: Language): string =>
  (language === "ru" ? whatRu : null) ?? what ?? "";
