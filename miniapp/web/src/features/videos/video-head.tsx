import { useTranslation } from "react-i18next";
import type { Video } from "../../shared/api/types";
import { FigureKpi } from "../../shared/figure/figure-kpi";
import { useWord } from "../../shared/i18n/use-word";
import { OutLink } from "../../shared/ui/out-link";
import { Thumbnail } from "./thumbnail";
import { usePublished } from "./use-published";
import "./video-head.css";
import { VideoLife } from "./video-life";

/** What this video is, and its figures: those that the platform shows. */
export function VideoHead({ video }: { video: Video }) {
  const { t } = useTranslation();
  const word = useWord();
  const published = usePublished(video);
  return (
    <>
      <header className="video-head">
        <Thumbnail video={video} />
        <div>
          <h1>{video.title}</h1>
          <p className="hint">
            {word("format", video.format)} · {published}
          </p>
          <VideoLife video={video} />
          <OutLink href={video.url}>{t("video.open", { platform: word("platform", video.platform) })}</OutLink>
        </div>
      </header>
      <div className="kpi-grid">
        <FigureKpi
          label={t("kpi.views")}
          figure={video.views}
          of={{ entity: "videos", id: video.id, figure: "views" }}
        />
        <FigureKpi
          label={t("kpi.likes")}
          figure={video.likes}
          of={{ entity: "videos", id: video.id, figure: "likes" }}
        />
        <FigureKpi
          label={t("kpi.comments")}
          figure={video.comments}
          of={{ entity: "videos", id: video.id, figure: "comments" }}
        />
        {video.shares !== null && (
          <FigureKpi
            label={t("kpi.shares")}
            figure={video.shares}
            of={{ entity: "videos", id: video.id, figure: "shares" }}
          />
        )}
      </div>
    </>
  );
}
