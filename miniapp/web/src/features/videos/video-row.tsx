import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Video } from "../../shared/api/types";
import { DeltaLine } from "../../shared/figure/delta-line";
import { FigureButton } from "../../shared/figure/figure-button";
import { useWord } from "../../shared/i18n/use-word";
import { Thumbnail } from "./thumbnail";
import { usePublished } from "./use-published";
import { VideoLife } from "./video-life";
import "./video-row.css";

export function VideoRow({ video }: { video: Video }) {
  const { t } = useTranslation();
  const word = useWord();
  const published = usePublished(video);
  const to = `/videos/${video.id}`;
  return (
    <article className="video-row">
      <Link className="video-row-preview" to={to} tabIndex={-1} aria-hidden="true">
        <Thumbnail video={video} />
      </Link>
      <div>
        <Link className="video-row-title" to={to}>
          {video.title}
        </Link>
        <span className="hint">
          {video.format === "video" ? published : `${word("format", video.format)} · ${published}`}
        </span>
        <VideoLife video={video} />
      </div>
      <div className="video-row-figures">
        <FigureButton
          label={t("video.views")}
          figure={video.views}
          of={{ entity: "videos", id: video.id, figure: "views" }}
        />
        {video.likes !== null && (
          <FigureButton
            label={t("video.likes")}
            figure={video.likes}
            of={{ entity: "videos", id: video.id, figure: "likes" }}
          />
        )}
        {video.comments !== null && (
          <FigureButton
            label={t("video.comments")}
            figure={video.comments}
            of={{ entity: "videos", id: video.id, figure: "comments" }}
          />
        )}
        <span className="video-row-delta">{video.views !== null && <DeltaLine delta={video.views.delta} short />}</span>
      </div>
    </article>
  );
}
