import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Line, LineEvent } from "../api/types";
import { useFormat } from "../format/use-format";
import { changed } from "../i18n/changed";
import { useWord } from "../i18n/use-word";
import type { Mark } from "./marks";

/** What happened on a line, as marks: its rollbacks, and the events that the server tells beside it. */
export function useMarks(line: Pick<Line, "rollbacks" | "events"> | undefined): Mark[] {
  const word = useWord();
  const { t } = useTranslation();
  const format = useFormat();
  const say = useEventWords();
  return useMemo(() => {
    const rollbacks = (line?.rollbacks ?? []).map((rollback) => ({
      at: Date.parse(rollback.slotAt),
      words: t("chart.rollback", { cause: word("cause", rollback.cause), size: format.full(rollback.size) }),
      warns: true,
      small: false,
    }));
    const events = (line?.events ?? []).map((event) => ({
      at: Date.parse(event.at),
      words: say(event),
      warns: event.kind === "methodology_break" || event.kind === "gone" || event.kind === "late_correction",
      small: event.kind === "published",
      ...(event.kind === "methodology_break" && { more: { to: "/breaks", words: t("breaks.all") } }),
    }));
    return [...rollbacks, ...events];
  }, [line, t, format, word, say]);
}

function useEventWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => (event: LineEvent) => {
      const size = format.decimal(event.size ?? 0);
      switch (event.kind) {
        case "methodology_break":
          return t("video.break", { what: changed(event, format.language) });
        case "breakout":
          return t("event.breakout", { size });
        case "channel_breakout":
          return t("event.channel", { size });
        case "published":
          return t("event.published", { count: event.count });
        case "gone":
          return t("event.gone", { count: event.count });
        case "late_correction":
          return t("event.late", { count: event.count });
      }
    },
    [t, format],
  );
}
