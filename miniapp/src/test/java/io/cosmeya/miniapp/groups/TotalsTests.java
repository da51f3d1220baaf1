package io.cosmeya.miniapp.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import io.cosmeya.scrapers.channel.Group.Kind;
import io.cosmeya.scrapers.channel.Groups;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two channels, one of them in a group; they are not read here, so their figures are unknown and not 0.
@WholeApplication
@Import(SignedInPeople.class)
class TotalsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Groups groups;

    @Autowired
    private SignedInPeople people;

    private int group;

    @BeforeEach
    void twoChannels() {
        people.clear();
        jdbc.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at, state) OVERRIDING SYSTEM VALUE
                VALUES (930001, 'youtube', 'UCtotals1', 'one', now(), 'paused'),
                  (930002, 'youtube', 'UCtotals2', 'two', now(), 'paused') ON CONFLICT DO NOTHING""").update();
        group = groups.create("totals " + UUID.randomUUID(), Kind.GROUP)
                .orElseThrow()
                .id();
        groups.add(group, List.of(930_001));
    }

    @Test
    void everybodyHasTheTotalOfWhatTheySee() {
        get("/api/v1/totals/figures", people.make(Rank.VIEWER, group))
                .hasPathSatisfying("$.channels", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying("$.views.value", value -> assertThat(value).isNull())
                .hasPathSatisfying(
                        "$.views.unknown", unknown -> assertThat(unknown).isEqualTo(1));
        get("/api/v1/totals/figures", people.make(Rank.VIEWER))
                .hasPathSatisfying("$.channels", count -> assertThat(count).isEqualTo(0));
        int all = jdbc.sql("SELECT count(*) FROM scrapers.channel")
                .query((row, number) -> row.getInt(1))
                .single();
        SignedInPerson analyst = people.make(Rank.ANALYST);
        get("/api/v1/totals/figures", analyst)
                .hasPathSatisfying("$.channels", count -> assertThat(count).isEqualTo(all));
        get("/api/v1/totals/series?metric=followers", analyst)
                .hasPathSatisfying("$.channels", count -> assertThat(count).isEqualTo(all))
                .hasPathSatisfying("$.metric", metric -> assertThat(metric).isEqualTo("followers"));
        assertThat(http.get().uri("/api/v1/totals/series?metric=likes")).hasStatusOk();
        assertThat(http.get().uri("/api/v1/totals/series?metric=colour")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void allMembersOfAGroupAreTold() {
        get("/api/v1/groups/" + group + "/channels", people.make(Rank.VIEWER, group))
                .isStrictlyEqualTo("[930001]");
        assertThat(http.get()
                        .uri("/api/v1/groups/" + group + "/channels")
                        .header("Authorization", people.make(Rank.VIEWER).bearer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private AbstractJsonContentAssert<?> get(String address, SignedInPerson person) {
        return assertThat(http.get().uri(address).header("Authorization", person.bearer()))
                .hasStatusOk()
                .bodyJson();
    }
}
