package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of Instagram, and what each is there to show.
final class InstagramCast {

    private InstagramCast() {}

    /// All channels, the removed one last.
    static List<ChannelPlan> plans() {
        return List.of(
                new ChannelPlan(
                                "cosmeya.kitchen",
                                "Кухня Космеи 🍳",
                                Titles.KITCHEN,
                                "2026-03-02T06:00:00Z",
                                76,
                                90_000,
                                212_000)
                        .mixed(0.7, 0)
                        .withPhotos(0.25),
                new ChannelPlan(
                                "cosmeya_garden",
                                "Cosmeya Garden",
                                Titles.GARDEN,
                                "2026-05-01T15:00:00Z",
                                96,
                                14_000,
                                9_900)
                        .mixed(0.5, 0)
                        .withPhotos(0.5),
                new ChannelPlan(
                                "cosmeya.workshop",
                                "Мастерская на балконе",
                                Titles.CRAFT,
                                "2026-04-15T10:00:00Z",
                                110,
                                31_000,
                                44_100)
                        .mixed(0.9, 0)
                        .withPhotos(0.1)
                        .alsoKnownAs("cosmeya.atelier"),
                new ChannelPlan(
                                "cosmeya.trains",
                                "Поезд идёт дальше 🚂✨",
                                Titles.TRAVEL,
                                "2026-02-03T08:00:00Z",
                                84,
                                260_000,
                                618_000)
                        .mixed(1, 0)
                        .withPhotos(0.05),
                new ChannelPlan(
                                "cosmeya_formula",
                                "=HYPERLINK(\"http://x\")",
                                Titles.SCIENCE,
                                "2026-06-12T18:00:00Z",
                                130,
                                4_000,
                                2_050)
                        .mixed(0.8, 0)
                        .withPhotos(0.2),
                new ChannelPlan(
                                "cosmeya_script",
                                "</script><script>alert(1)</script>",
                                Titles.SCIENCE,
                                "2026-07-01T12:00:00Z",
                                150,
                                16_000,
                                13_700)
                        .mixed(0.6, 0)
                        .withPhotos(0.1),
                new ChannelPlan("cosmeya.stills", "Тихие кадры", Titles.TRAVEL, "2026-06-20T09:00:00Z", 140, 500, 730)
                        .withPhotos(1),
                new ChannelPlan(
                                "cosmeya_wide",
                                "Wide Wide World",
                                Titles.SCIENCE,
                                "2026-02-01T16:00:00Z",
                                74,
                                3_100_000,
                                5_310_000)
                        .mixed(0.85, 0)
                        .withPhotos(0.1),
                new ChannelPlan("cosmeya.friends", "Only Friends", Titles.CRAFT, "2026-05-05T12:00:00Z", 160, 900, 420)
                        .withPhotos(0.3)
                        .closedToStrangers(),
                new ChannelPlan("cosmeya.soon", "Скоро", Titles.RADIO, "2031-01-01T00:00:00Z", 160, 900, 15),
                new ChannelPlan("cosmeya.gone", "Gone", Titles.SCIENCE, "2025-01-01T00:00:00Z", 200, 1_000, 1_000)
                        .removed("Sorry, this page isn't available."));
    }
}
