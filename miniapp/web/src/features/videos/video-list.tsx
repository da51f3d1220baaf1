import { useTranslation } from "react-i18next";
import { useChoice } from "../../shared/state/use-choice";
import { Button } from "../../shared/ui/button";
import { ChipGroup } from "../../shared/ui/chip-group";
import { EmptyState } from "../../shared/ui/empty-state";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useVideos, VIDEO_SORTS } from "./get-videos";
import { VideoRow } from "./video-row";

export function VideoList({ channelId }: { channelId: number }) {
  const { t } = useTranslation();
  const [sort, setSort] = useChoice("sort", VIDEO_SORTS, "-views");
  const videos = useVideos(channelId, sort);
  const labels = { "-views": t("sort.views"), "-delta": t("sort.delta"), "-published": t("sort.published") };
  return (
    <section className="stack" aria-labelledby="videos">
      <div className="heading-row">
        <h2 id="videos">{t("video.list")}</h2>
        <ChipGroup
          label={t("sort.label")}
          options={VIDEO_SORTS.map((value) => ({ value, label: labels[value] }))}
          value={sort}
          onChange={setSort}
        />
      </div>
      <Loaded query={videos} skeleton={<SkeletonList count={4} height={144} label={t("loading")} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t("video.none")}>{t("video.noneHint")}</EmptyState>;
          return (
            <>
              <ul className="card rows">
                {items.map((video) => (
                  <li key={video.id}>
                    <VideoRow video={video} />
                  </li>
                ))}
              </ul>
              {videos.hasNextPage && <Button onClick={() => void videos.fetchNextPage()}>{t("action.more")}</Button>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
