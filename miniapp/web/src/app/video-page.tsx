import { useTranslation } from "react-i18next";
import { useVideo } from "../features/videos/get-video";
import { VideoGrowth } from "../features/videos/video-growth";
import { VideoInsightCards } from "../features/videos/video-insights";
import { VideoHead } from "../features/videos/video-head";
import { NotesCard } from "../shared/note/notes-card";
import { Loaded } from "../shared/ui/loaded";
import { SkeletonList } from "../shared/ui/skeleton";
import { BackLink } from "./back-link";
import { useRouteId } from "./use-route-id";

export function VideoPage() {
  const { t } = useTranslation();
  const id = useRouteId();
  const video = useVideo(id);
  return (
    <div className="stack" key={id}>
      <BackLink to={video.data ? `/channels/${video.data.channelId}` : "/"} />
      <Loaded query={video} skeleton={<SkeletonList count={3} height={104} label={t("loading")} />}>
        {(found) => (
          <>
            <VideoHead video={found} />
            <VideoGrowth video={found} />
            <NotesCard of={{ video: id }} />
            <VideoInsightCards video={found} />
          </>
        )}
      </Loaded>
    </div>
  );
}
