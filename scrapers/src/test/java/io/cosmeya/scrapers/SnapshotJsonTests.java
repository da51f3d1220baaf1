package io.cosmeya.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SnapshotJsonTests {

    private static final SnapshotPage PAGE = new SnapshotPage(
            1,
            12,
            166240,
            Platform.YOUTUBE,
            7,
            1,
            0,
            Instant.parse("2026-11-23T09:01:02.345Z"),
            "youtube/1",
            "direct",
            new ChannelSnapshot(
                    Snapshot.Status.OK,
                    "browse/videos",
                    new Counter(1_230_000, 10_000),
                    Counter.exact(5_000_000_000L),
                    null),
            List.of(
                    new Snapshot(
                            101,
                            Snapshot.Status.OK,
                            Instant.parse("2026-11-20T10:00:00Z"),
                            "viewCount",
                            "player",
                            Counter.exact(3_000_000_001L),
                            Counter.exact(0),
                            null,
                            null,
                            Map.of("view_count", Counter.exact(2_999_999_999L))),
                    new Snapshot(
                            102, Snapshot.Status.PRIVATE, null, "viewCount", "browse/shorts", null, null, null, null)),
            new SnapshotPage.Manifest(1, 2));

    @Test
    void aPageTravelsAsTheGoldenFileSays() throws IOException {
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(SnapshotJson.write(PAGE))).isEqualTo(mapper.readTree(golden()));
    }

    @Test
    void theGoldenFileIsReadAsTheSamePage() throws IOException {
        assertThat(SnapshotJson.read(golden().getBytes())).isEqualTo(PAGE);
    }

    @Test
    void whatThePlatformDidNotSayStaysUnsaid() throws IOException {
        SnapshotPage page = SnapshotJson.read(golden().getBytes());
        assertThat(page.videos().getFirst().likes()).isEqualTo(Counter.exact(0));
        assertThat(page.videos().getFirst().comments()).isNull();
    }

    @Test
    void onlyTheOtherCountersMayBeLeftOut() throws IOException {
        SnapshotPage page = SnapshotJson.read(golden().getBytes());
        assertThat(page.videos().getLast().others()).isEmpty();
        String without = golden().replace(",\n      \"shares\": null\n", "\n");
        assertThatThrownBy(() -> SnapshotJson.read(without.getBytes())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownSchemaIsRefused() throws IOException {
        byte[] later =
                golden().replaceFirst("\"schema\"\\s*:\\s*1", "\"schema\": 2").getBytes();
        assertThatThrownBy(() -> SnapshotJson.read(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema");
    }

    @Test
    void aNegativeCountAnUnknownPlatformAndGarbageAreRefused() throws IOException {
        for (String poison : List.of(
                golden().replace("3000000001", "-1"), golden().replace("\"youtube\"", "\"myspace\""), "[]", "{", "")) {
            assertThatThrownBy(() -> SnapshotJson.read(poison.getBytes())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String golden() throws IOException {
        try (InputStream file = SnapshotPage.class.getResourceAsStream("/golden/snapshot-page.json")) {
            return new String(file.readAllBytes());
        }
    }
}
