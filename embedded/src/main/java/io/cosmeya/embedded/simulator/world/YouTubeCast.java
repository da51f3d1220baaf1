package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of YouTube, and what each is there to show.
final class YouTubeCast {

    private YouTubeCast() {}

    /// All channels, the removed one last.
    static List<ChannelPlan> plans() {
        return List.of(
                new ChannelPlan(
                        "cosmeya-kitchen",
                        "Кухня Космеи",
                        Titles.KITCHEN,
                        "2025-04-10T06:00:00Z",
                        120,
                        60_000,
                        128_000),
                new ChannelPlan(
                        "cosmeya-garden", "Cosmeya Garden", Titles.GARDEN, "2025-09-01T15:00:00Z", 144, 9_000, 8_800),
                new ChannelPlan(
                                "cosmeya-workshop",
                                "Мастерская на балконе",
                                Titles.CRAFT,
                                "2025-08-15T10:00:00Z",
                                170,
                                22_000,
                                41_300)
                        .alsoKnownAs("cosmeya-atelier"),
                new ChannelPlan(
                        "cosmeya-trains",
                        "Поезд идёт дальше 🚂✨",
                        Titles.TRAVEL,
                        "2025-10-03T08:00:00Z",
                        200,
                        140_000,
                        356_000),
                new ChannelPlan(
                        "cosmeya-formula",
                        "=HYPERLINK(\"http://x\")",
                        Titles.SCIENCE,
                        "2026-01-12T18:00:00Z",
                        260,
                        3_000,
                        1_950),
                new ChannelPlan(
                                "cosmeya-script",
                                "<script>alert(1)</script>",
                                Titles.SCIENCE,
                                "2026-02-01T12:00:00Z",
                                330,
                                15_000,
                                12_700)
                        .mixed(0, 0),
                new ChannelPlan(
                                "cosmeya-radio",
                                "Night Radio 🎧",
                                Titles.RADIO,
                                "2025-11-20T20:00:00Z",
                                190,
                                30_000,
                                67_500)
                        .mixed(0.2, 0.5),
                new ChannelPlan("cosmeya-quiet", "Тихий канал", Titles.GARDEN, "2026-02-20T09:00:00Z", 430, 240, 311)
                        .mixed(0.3, 0),
                new ChannelPlan(
                                "cosmeya-wide",
                                "Wide Wide World",
                                Titles.SCIENCE,
                                "2025-08-01T16:00:00Z",
                                96,
                                2_400_000,
                                4_310_000)
                        .mixed(0.55, 0.05),
                new ChannelPlan("cosmeya-gone", "Gone", Titles.SCIENCE, "2025-01-01T00:00:00Z", 200, 1_000, 1_000)
                        .removed("This channel was removed because it violated our Community Guidelines."));
    }
}
