import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ChannelGrowth } from "../features/channel/channel-growth";
import { ChannelHead } from "../features/channel/channel-head";
import { ChannelInsightCards } from "../features/channel/channel-insights";
import { useChannel } from "../features/channel/get-channel";
import { VideoList } from "../features/videos/video-list";
import { useMay } from "../shared/access/get-me";
import { NotesCard } from "../shared/note/notes-card";
import { Loaded } from "../shared/ui/loaded";
import { SkeletonList } from "../shared/ui/skeleton";
import { BackLink } from "./back-link";
import { useRouteId } from "./use-route-id";

export function ChannelPage() {
  const { t } = useTranslation();
  const id = useRouteId();
  const channel = useChannel(id);
  const files = useMay("analyst");
  return (
    <div className="stack" key={id}>
      <BackLink to="/" />
      <Loaded query={channel} skeleton={<SkeletonList count={3} height={104} label={t("loading")} />}>
        {(found) => (
          <>
            <ChannelHead channel={found} />
            <ChannelGrowth channel={found} />
            <NotesCard of={{ channel: id }} />
            <ChannelInsightCards id={id} />
            <VideoList channelId={id} />
            {files && (
              <Link className="button plain" to={`/manage?part=data&of=channel-${id}`}>
                {t("data.export")}
              </Link>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
