package io.cosmeya.scrapers.platform.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.CpuTime;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Damage;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(600)
class DamagedAnswersTests {

    private static final int ROUNDS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clips_user_noholita_2021-06.json",
                "graphql_timeline_robertdowneyjr_2020.json",
                "users_info_robertdowneyjr_2022.json",
                "web_profile_info_instagram_2024-12.json",
                "page_profile_natgeo_ABRIDGED_2026-10.html",
                "page_throttled_profile_natgeo_2026-10.html",
                "page_login_wall_2026-10.html",
                "error_checkpoint_required.json",
                "graphql_user_null.json"
            })
    void noDamageThrowsOrMakesAZero(String file) {
        byte[] body = Recorded.bytes(file);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = Damage.bytes(body, random);
            check(damaged, file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clips_user_noholita_2021-06.json",
                "graphql_timeline_robertdowneyjr_2020.json",
                "users_info_robertdowneyjr_2022.json",
                "web_profile_info_instagram_2024-12.json"
            })
    void noMissingOddOrShuffledFieldThrowsOrMakesAZero(String file) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = Recorded.json(file);
            Damage.fields(root, random, 40);
            check(root.toString().getBytes(StandardCharsets.UTF_8), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "<script type=\"application/json\">{\"xig_user_by_username\":", "<script "})
    void aDocumentOfEndlessDepthIsRefused(String opening) {
        byte[] body = opening.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        check(body, opening);
        assertThat(answers(body)).noneMatch(outcome -> outcome instanceof Outcome.Empty);
    }

    @Test
    void aHugePageIsReadInBoundedTime() {
        String block = new String(Recorded.bytes("page_profile_natgeo_ABRIDGED_2026-10.html"), StandardCharsets.UTF_8);
        Duration took = CpuTime.of(() -> {
            check(block.repeat(2_000).getBytes(StandardCharsets.UTF_8), "huge");
            check(("<".repeat(3_000_000) + block).getBytes(StandardCharsets.UTF_8), "brackets");
        });
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void hiddenLikesAreUnknownWhateverNumberStandsThere() {
        for (String likes : List.of("3", "0", "-1", "\"x\"", "null", "99999999999999999999", "1.5")) {
            VideoReading hidden = post("""
                    {"pk":"5","media_type":2,"like_and_view_counts_disabled":true,"like_count":%s,"play_count":0,
                     "view_count":7}""".formatted(likes));
            assertThat(hidden.likes()).as(likes).isNull();
            assertThat(hidden.counter()).isEqualTo("view_count");
            VideoReading minus = post("{\"id\":\"5\",\"is_video\":true,\"video_view_count\":-1,"
                    + "\"edge_media_preview_like\":{\"count\":-1}}");
            assertThat(minus.likes()).isNull();
            assertThat(minus.views()).isNull();
        }
        assertThat(post("{\"pk\":5,\"media_type\":2,\"play_count\":0,\"like_count\":0}")
                        .views()
                        .value())
                .isZero();
    }

    @Test
    void aPostWithoutANumberIsNone() {
        for (String none : List.of("{}", "{\"pk\":\"x\"}", "{\"pk\":-5}", "{\"code\":\"?\"}", "{\"pk\":1.5}")) {
            assertThat(Media.of(JsonValues.mapper().readTree(none)).reading("test"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(post("{\"code\":\"DdG4RIxIPyf\"}").seen().platformId()).isEqualTo("3983118388705688735");
        assertThat(post("{\"id\":\"POLARIS_3983118388705688735\"}").seen().platformId())
                .isEqualTo("3983118388705688735");
    }

    @Test
    void theLengthStandsInSeveralPlaces() {
        assertThat(post("{\"pk\":5,\"video_dash_manifest\":\"<MPD mediaPresentationDuration=\\\"PT1M4.5S\\\" x\"}")
                        .seen()
                        .duration())
                .hasMillis(64_500);
        assertThat(
                        post("{\"pk\":5,\"video_versions\":[{\"url\":\"https://x/v.mp4?efg=eyJkdXJhdGlvbl9zIjoyM30%3D&a\"}]}")
                                .seen()
                                .duration())
                .hasSeconds(23);
    }

    private static VideoReading post(String json) {
        return Media.of(JsonValues.mapper().readTree(json)).reading("test").orElseThrow();
    }

    private static void check(byte[] body, String where) {
        answers(body).forEach(outcome -> check(outcome, where));
    }

    /// The body as the answer to every question, by each way.
    private static List<Outcome> answers(byte[] body) {
        Pages pages = (PageRequest _) -> Recorded.answer(200, "text/html", body);
        List<Outcome> outcomes = new ArrayList<>();
        for (String pk : List.of("1518284433", "25025320", "787132")) {
            outcomes.add(
                    Wiring.sitting(pages).read(Wiring.channel(pk, "@natgeo")).outcome());
            outcomes.add(Wiring.scraper(pages, Wiring.graph()).scrape(Wiring.channel(pk, "@natgeo")));
        }
        if (Signs.read("test", Recorded.answer(200, "text/html", body))
                instanceof Answer.Read(JsonNode root, String _)) {
            Posts posts = new Posts();
            posts.add(MediaList.ofItems(root, "test"));
            Connections.in(root).ifPresent(found -> posts.add(MediaList.ofEdges(found, "test")));
            outcomes.add(posts.conclude(new Profile("1", "x", "x", null, null, null, null, false), "test", "direct"));
        }
        return outcomes;
    }

    private static void check(Outcome outcome, String where) {
        switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> noZeros(reading, where);
            case Outcome.Partial(ChannelReading reading, String _) -> noZeros(reading, where);
            case Outcome.Empty _ -> throw new AssertionError("damage made an empty channel: " + where);
            default -> assertThat(outcome).isNotNull();
        }
    }

    private static void noZeros(ChannelReading reading, String where) {
        assertThat(reading.followers() == null || reading.followers().value() > 0)
                .as(where)
                .isTrue();
        assertThat(reading.videos())
                .as(where)
                .noneMatch(each -> each.views() != null && each.views().value() == 0)
                .noneMatch(each -> each.likes() != null && each.likes().value() == 0)
                .allMatch(each -> each.seen().platformId().matches("\\d+"));
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates();
    }
}
