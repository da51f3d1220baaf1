package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of TikTok, and what each is there to show.
final class TikTokCast {

    private TikTokCast() {}

    /// All channels, the removed one last.
    static List<ChannelPlan> plans() {
        return List.of(
                plan("cosmeya.cooks", "Кухня Космеи", Titles.KITCHEN, "2025-10-10T06:00:00Z", 110, 90_000, 427_682)
                        .withPhotos(0.1),
                plan("cosmeya_garden", "Cosmeya Garden", Titles.GARDEN, "2025-11-01T15:00:00Z", 150, 9_000, 8_800),
                plan("cosmeya.atelier", "Мастерская", Titles.CRAFT, "2026-01-15T10:00:00Z", 120, 31_000, 52_000)
                        .alsoKnownAs("cosmeya.workshop"),
                plan("cosmeya.album", "Альбом 📷", Titles.TRAVEL, "2026-02-03T08:00:00Z", 170, 60_000, 99_000)
                        .withPhotos(0.6),
                plan(
                        "cosmeya.formula",
                        "=HYPERLINK(\"http://x\")",
                        Titles.SCIENCE,
                        "2026-04-12T18:00:00Z",
                        200,
                        3_000,
                        950),
                plan(
                        "cosmeya.script",
                        "</script><script>alert(1)</script>",
                        Titles.SCIENCE,
                        "2026-03-01T12:00:00Z",
                        210,
                        15_000,
                        12_700),
                plan(
                        "cosmeya.wide",
                        "Wide Wide World",
                        Titles.SCIENCE,
                        "2025-08-01T16:00:00Z",
                        96,
                        9_400_000,
                        162_986_107),
                plan("cosmeya.seldom", "Раз в сезон", Titles.RADIO, "2025-01-20T09:00:00Z", 2_300, 4_000, 2_311),
                plan("cosmeya.guarded", "Guarded", Titles.RADIO, "2026-05-05T20:00:00Z", 190, 30_000, 67_500),
                plan("cosmeya.fresh", "Just opened", Titles.GARDEN, "2036-01-01T00:00:00Z", 100, 1_000, 12),
                plan("cosmeya.closed", "For friends", Titles.GARDEN, "2026-02-20T09:00:00Z", 300, 240, 311)
                        .closedToStrangers(),
                plan("cosmeya.gone", "Gone", Titles.SCIENCE, "2025-01-01T00:00:00Z", 200, 1_000, 1_000)
                        .removed("user banned"));
    }

    private static ChannelPlan plan(
            String handle, String title, Titles titles, String first, int hours, double usualViews, double followers) {
        return new ChannelPlan(handle, title, titles, first, hours, usualViews, followers).mixed(0.9, 0);
    }
}
