package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of Likee, and what each is there to show.
final class LikeeCast {

    private LikeeCast() {}

    /// All channels, the removed one last. What is a photo elsewhere is a post here that only the app lists.
    static List<ChannelPlan> plans() {
        return List.of(
                plan("sova.dance", "Сова танцует 🦉", Titles.TRAVEL, "2026-01-10T12:00:00Z", 30, 21_000, 784_000),
                plan("mika_makes", "Mika makes", Titles.CRAFT, "2026-05-02T09:00:00Z", 72, 9_000, 41_500),
                plan("little.chef", "Little Chef", Titles.KITCHEN, "2026-03-15T15:00:00Z", 96, 33_000, 230_000)
                        .alsoKnownAs("little_chef_official"),
                plan("649222262", "Без имени", Titles.GARDEN, "2026-06-20T08:00:00Z", 110, 800, 1_240),
                plan(
                        "formula.of.fun",
                        "=HYPERLINK(\"http://x\")",
                        Titles.SCIENCE,
                        "2026-07-01T18:00:00Z",
                        90,
                        4_000,
                        950),
                plan(
                        "script_kid",
                        "</script><script>alert(1)</script>",
                        Titles.SCIENCE,
                        "2026-06-05T12:00:00Z",
                        120,
                        15_000,
                        12_700),
                plan(
                                "night_radio",
                                "Night Radio 🎧\u202Eoidar",
                                Titles.RADIO,
                                "2026-04-20T20:00:00Z",
                                100,
                                30_000,
                                67_500)
                        .withPhotos(0.2),
                plan("guests.only", "Guests only", Titles.GARDEN, "2026-08-01T10:00:00Z", 80, 2_000, 3_300),
                plan("twice_a_day", "Два раза в день", Titles.CRAFT, "2026-08-20T05:00:00Z", 12, 6_000, 5_200)
                        .alike(0.25),
                plan("closed_door", "Closed door", Titles.TRAVEL, "2026-05-01T10:00:00Z", 150, 1_500, 410)
                        .closedToStrangers(),
                plan("not_yet", "Скоро начну", Titles.TRAVEL, "2031-01-01T00:00:00Z", 150, 1_500, 12),
                plan("gone_for_good", "Gone", Titles.SCIENCE, "2026-01-01T00:00:00Z", 200, 1_000, 1_000)
                        .removed("The account has been banned"));
    }

    private static ChannelPlan plan(
            String handle, String title, Titles titles, String first, int hours, double views, double fans) {
        return new ChannelPlan(handle, title, titles, first, hours, views, fans).mixed(1, 0);
    }
}
