package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.world.Site;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where on the page each thing of the story is explained, looked up as a person would look for it.
///
/// @param page its address, with a slash at the end
record DemoPlaces(DemoApi api, DemoStory story, URI page) {

    private static final Logger log = LoggerFactory.getLogger(DemoPlaces.class);

    /// Says it in the log, a line each.
    void tell() throws IOException, InterruptedException {
        tell("a breakout", breakout());
        tell("a rollback", Optional.of(channel(Site.LIKEE, DemoStory.TAKEN_BACK)));
        tell("a deleted video", deleted());
        tell("a missed run", missed());
        tell("a rounded counter", Optional.of(channel(Site.YOUTUBE, DemoStory.ROUNDED) + "?metric=followers"));
        tell("a methodology break", Optional.of(channel(Site.TIKTOK, DemoStory.COUNTED_ANEW) + "?range=90"));
    }

    private void tell(String what, Optional<String> place) {
        place.ifPresentOrElse(
                found -> log.info("Demo: {} is explained at {}", what, page.resolve(found)),
                () -> log.warn("Demo: {} was not found", what));
    }

    private Optional<String> breakout() throws IOException, InterruptedException {
        int channel = id(Site.LIKEE, DemoStory.BREAKS_OUT);
        return api.get("/api/v1/breakouts?channelId=" + channel)
                .path("items")
                .valueStream()
                .findFirst()
                .map(found -> "videos/" + found.path("videoId").asInt());
    }

    private Optional<String> deleted() throws IOException, InterruptedException {
        String series =
                "/api/v1/channels/%d/series?from=%s".formatted(id(Site.YOUTUBE, DemoStory.DELETED), story.deletion());
        return api.get(series)
                .path("events")
                .valueStream()
                .filter(event -> event.path("kind").asString().equals("gone"))
                .filter(event -> event.path("videoId").isNumber())
                .findFirst()
                .map(event -> "videos/" + event.path("videoId").asInt());
    }

    private Optional<String> missed() throws IOException, InterruptedException {
        return api.runs().stream()
                .filter(run -> run.slotAt().equals(story.missed()))
                .findFirst()
                .map(run -> "runs/" + run.id());
    }

    private String channel(Site site, String handle) throws IOException, InterruptedException {
        return "channels/" + id(site, handle);
    }

    private int id(Site site, String handle) throws IOException, InterruptedException {
        return api.get("/api/v1/channels?platform=%s&q=%s".formatted(site.key(), handle))
                .path("items")
                .valueStream()
                .filter(channel -> channel.path("handle").asString("").equals("@" + handle))
                .map(channel -> channel.path("id").asInt())
                .findFirst()
                .orElseThrow(() -> new IOException("no channel @" + handle));
    }
}
