package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the person pastes: links of all kinds to the channels of the world, and other things that people paste with
/// them.
record DemoLetter(World world, Instant now) {

    private static final String NOISE = """
            https://www.youtube.com/@cosmeya-kitchen
            https://www.youtube.com/@nobody-at-all
            https://example.org/some/page
            просто строка без ссылки
            """;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Привет! Вот каналы на этот месяц:");
        for (WorldChannel channel : world.channels()) {
            lines.add(link(channel, lines.size()));
        }
        return String.join("\n", lines) + "\n" + NOISE;
    }

    /// The same channel can be named in many ways.
    private String link(WorldChannel channel, int line) {
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
}
