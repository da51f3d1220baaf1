package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// `/@any/video/ID` and `/@any/photo/ID`: the page of one video.
record Films(World world) {

    private static final String SCOPE = "webapp.video-detail";

    Answer page(String id, Instant now) {
        Optional<WorldVideo> found = world.video(id, now);
        if (found.isEmpty() || found.get().access(now) == Access.NOBODY) {
            return refused(
                    10204,
                    "item doesn't exist",
                    found.map(WorldVideo::channelId).orElse(""));
        }
        WorldVideo video = found.get();
        WorldChannel channel = world.channel(video.channelId()).orElseThrow();
        if (video.access(now) == Access.OWNER || channel.closed()) {
            return refused(10216, "item is private", channel.id());
        }
        return channel.removedFor().isPresent()
                ? refused(10204, "item doesn't exist", channel.id())
                : shown(video, channel, now);
    }

    private static Answer shown(WorldVideo video, WorldChannel channel, Instant now) {
        Map<String, Object> item = new ItemTree(video, new Account(channel, now), now).shown();
        Object detail = object(
                "itemInfo",
                object("itemStruct", item),
                "shareMeta",
                object("desc", video.title(), "title", channel.title() + " on TikTok"),
                "statusCode",
                0,
                "statusMsg",
                "");
        return Frame.page(SCOPE, detail, channel.id());
    }

    private static Answer refused(int code, String message, String channelId) {
        return Frame.page(SCOPE, object("itemInfo", Map.of(), "statusCode", code, "statusMsg", message), channelId);
    }
}
