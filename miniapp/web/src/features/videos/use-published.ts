import { useTranslation } from "react-i18next";
import type { Video } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";

/** When a video came out: the day, or what the platform said of it, marked as rough. */
export function usePublished({ publishedAt, publishedText }: Pick<Video, "publishedAt" | "publishedText">): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (publishedAt !== null) return format.day(publishedAt);
  return publishedText === null ? t("video.noDate") : t("video.about", { when: publishedText });
}
