import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Mark } from "../chart/marks";
import { useNotes, type Noted } from "./notes";

/** The notes of a channel or a video as marks of its chart. */
export function useNoteMarks(of: Noted): Mark[] {
  const { t } = useTranslation();
  const { data } = useNotes(of);
  return useMemo(
    () =>
      (data?.items ?? []).map(({ at, text, person }) => ({
        at: Date.parse(at),
        words: t("notes.mark", { text, person }),
        warns: false,
        small: false,
      })),
    [data, t],
  );
}
