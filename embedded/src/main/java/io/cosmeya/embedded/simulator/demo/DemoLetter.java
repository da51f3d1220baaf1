package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the person pastes: links of all kinds to the channels of the world, and other things that people paste with
/// them.
///
/// @param storyOnly whether only channels are named in which something happens on purpose
record DemoLetter(Simulator simulator, Instant now, boolean storyOnly) {

    private static final String NOISE = """
            https://www.youtube.com/@cosmeya-kitchen
            https://www.youtube.com/@nobody-at-all
            https://example.org/some/page
            просто строка без ссылки
            """;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Привет! Вот каналы на этот месяц:");
        for (WorldChannel channel : channels(Site.YOUTUBE)) {
            lines.add(youTube(channel, lines.size()));
        }
        lines.add("А это остальные площадки:");
        for (Site site : List.of(Site.TIKTOK, Site.INSTAGRAM, Site.LIKEE)) {
            for (WorldChannel channel : channels(site)) {
                lines.add(link(site, channel.handle(now), lines.size()));
            }
        }
        return String.join("\n", lines) + "\n" + NOISE;
    }

    private List<WorldChannel> channels(Site site) {
        Set<String> meant = DemoStory.channels().getOrDefault(site, Set.of());
        return simulator.world(site).channels().stream()
                .filter(channel ->
                        !storyOnly || meant.contains(channel.handle(now).substring(1)))
                .toList();
    }

    /// The same channel can be named in many ways.
    private String youTube(WorldChannel channel, int line) {
        String handle = channel.handle(now);
        if (channel.removedFor().isPresent()) {
            return "https://www.youtube.com/channel/" + channel.id();
        }
        return switch (line % 5) {
            case 0 -> "https://m.youtube.com/channel/" + channel.id() + "?sub_confirmation=1";
            case 1 -> "https://www.youtube.com/" + handle;
            case 2 -> "youtube.com/" + handle + "/videos?si=AbCdEf";
            case 3 -> line + ") https://www.youtube.com/channel/" + channel.id() + "/shorts";
            default -> "https://youtu.be/" + newest(channel).id();
        };
    }

    private WorldVideo newest(WorldChannel channel) {
        return channel.published(now).stream()
                .filter(video -> video.access(now) == Access.EVERYBODY)
                .findFirst()
                .orElseThrow();
    }

    private static String link(Site site, String handle, int line) {
        String name = handle.substring(1);
        return switch (site) {
            case TIKTOK ->
                line % 3 == 0 ? "тикток " + handle : "https://www.tiktok.com/" + handle + "?lang=ru-RU&_t=8x";
            case INSTAGRAM ->
                "https://www.instagram.com/" + name + (line % 2 == 0 ? "/reels/" : "?igsh=MzRlODBiNWFlZA==");
            case LIKEE -> "likee.video/" + handle;
            case YOUTUBE -> "https://www.youtube.com/" + handle;
        };
    }
}
