import { useTranslation } from "react-i18next";
import type { Video } from "../../shared/api/types";
import { SubjectHead } from "../../shared/figure/subject-head";
import { useWord } from "../../shared/i18n/use-word";
import { OutLink } from "../../shared/ui/out-link";
import { Thumbnail } from "./thumbnail";
import { usePublished } from "./use-published";
import { VideoLife } from "./video-life";

const ALWAYS = ["views", "likes", "comments"] as const;

/** What this video is, and its figures: those that the platform shows. */
export function VideoHead({ video }: { video: Video }) {
  const { t } = useTranslation();
  const word = useWord();
  const published = usePublished(video);
  const shown = video.shares === null ? ALWAYS : ([...ALWAYS, "shares"] as const);
  return (
    <SubjectHead
      wide
      title={video.title}
      picture={<Thumbnail video={video} />}
      of={{ entity: "videos", id: video.id }}
      figures={shown.map((name) => ({ name, figure: video[name] }))}
    >
      <p className="hint">
        {word("format", video.format)} · {published}
      </p>
      <VideoLife video={video} />
      <OutLink href={video.url}>{t("video.open", { platform: word("platform", video.platform) })}</OutLink>
    </SubjectHead>
  );
}
