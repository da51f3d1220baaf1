import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Groups of words for the codes that the server sends. */
export type WordGroup =
  | "platform"
  | "quality"
  | "flag"
  | "reason"
  | "pasteWhy"
  | "field"
  | "runState"
  | "runKind"
  | "taskState"
  | "outcome"
  | "why"
  | "metric"
  | "format"
  | "life"
  | "exit"
  | "role"
  | "cause"
  | "weekday"
  | "groupKind"
  | "proxyState"
  | "proxyReason"
  | "proxyWhy"
  | "accountState"
  | "accountWhy"
  | "userStatus"
  | "lineStatus"
  | "language"
  | "inputRole"
  | "way"
  | "tokenScope"
  | "audit"
  | "auditField"
  | "subject"
  | "table"
  | "importField";

/** The word for a code of the server; a code without a word is shown as it came, never hidden. */
export function useWord() {
  const { t, i18n } = useTranslation();
  return useCallback(
    (group: WordGroup, code: string): string => {
      const key = `words.${group}.${code}`;
      return i18n.exists(key) ? t(key as never) : code;
    },
    [t, i18n],
  );
}
