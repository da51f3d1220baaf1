package io.cosmeya.miniapp.access;

import static io.cosmeya.miniapp.access.AccessCalls.status;
import static io.cosmeya.miniapp.access.AccessCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What those who are in hold, sessions, tokens and tickets, and how it ends.
@WholeApplication
@Import(SignedInPeople.class)
class SignedInTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private ApiTokens apiTokens;

    private AccessCalls calls;

    @BeforeEach
    void nobody() {
        people.clear();
        calls = new AccessCalls(http, json);
    }

    @Test
    void whoIsBlockedIsOutAtOnceByEveryWay() {
        SignedInPerson owner = people.make(Rank.OWNER);
        SignedInPerson analyst = people.make(Rank.ANALYST);
        String token = apiTokens
                .make(analyst.member().id(), "t", ApiToken.Extent.READ, Duration.ofDays(1))
                .code()
                .word();
        assertThat(status(calls.get("/api/v1/channels", analyst.access()))).isEqualTo(200);
        assertThat(status(calls.get("/api/v1/channels", token))).isEqualTo(200);
        String user = "/api/v1/users/" + analyst.member().id();
        assertThat(status(calls.exchange(HttpMethod.PATCH, user, owner.bearer(), "{\"status\":\"blocked\"}")))
                .isEqualTo(200);
        assertThat(status(calls.get("/api/v1/channels", analyst.access()))).isEqualTo(401);
        assertThat(status(calls.get("/api/v1/channels", token))).isEqualTo(401);
        assertThat(status(calls.refresh(analyst.refresh().word()))).isEqualTo(401);
        assertThat(status(calls.sign("/telegram", analyst.member().telegramId(), "")))
                .isEqualTo(403);
        JsonNode log = calls.read(
                calls.get("/api/v1/audit?subject=user/" + analyst.member().id(), owner.access()));
        assertThat(log.at("/items/0/action").asString()).isEqualTo("users.change");
        assertThat(log.at("/items/0/before/status").asString()).isEqualTo("active");
        assertThat(log.at("/items/0/after/status").asString()).isEqualTo("blocked");
    }

    @Test
    void aRefreshTokenIsGoodOnceAndAThiefEndsTheSession() {
        SignedInPerson viewer = people.make(Rank.VIEWER);
        String first = viewer.refresh().word();
        String second = calls.read(calls.refresh(first)).path("refreshToken").asString();
        assertThat(second).isNotEqualTo(first);
        String again = calls.read(calls.refresh(first)).path("refreshToken").asString();
        assertThat(again).as("an answer that was lost is asked for again").isNotEqualTo(second);
        jdbc.sql("UPDATE miniapp.session SET used_at = used_at - interval '1 minute'")
                .update();
        assertThat(status(calls.refresh(first))).isEqualTo(401);
        assertThat(status(calls.refresh(again))).isEqualTo(401);
        assertThat(status(calls.get("/api/v1/me", viewer.access()))).isEqualTo(401);
    }

    @Test
    void aSessionIsEndedByItsOwnerAndNobodyElse() {
        SignedInPerson viewer = people.make(Rank.VIEWER);
        SignedInPerson other = people.make(Rank.VIEWER);
        String session = "/api/v1/sessions/" + viewer.session();
        assertThat(status(calls.exchange(HttpMethod.DELETE, session, other.bearer(), "")))
                .isEqualTo(404);
        assertThat(calls.read(calls.get("/api/v1/sessions", viewer.access()))
                        .at("/0/mine")
                        .asBoolean())
                .isTrue();
        assertThat(status(calls.get("/api/v1/sessions?user=" + viewer.member().id(), other.access())))
                .isEqualTo(404);
        assertThat(status(calls.exchange(HttpMethod.DELETE, session, viewer.bearer(), "")))
                .isEqualTo(204);
        assertThat(status(calls.get("/api/v1/me", viewer.access()))).isEqualTo(401);
        assertThat(status(calls.exchange(
                        HttpMethod.POST,
                        "/api/v1/auth/logout",
                        null,
                        "{\"refreshToken\":\"" + other.refresh().word() + "\"}")))
                .isEqualTo(204);
        assertThat(status(calls.get("/api/v1/me", other.access()))).isEqualTo(401);
    }

    @Test
    void anAdminSeesAndEndsTheSessionsOfThoseBelowAndOfNoOwner() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        SignedInPerson viewer = people.make(Rank.VIEWER);
        SignedInPerson owner = people.make(Rank.OWNER);
        assertThat(status(calls.get("/api/v1/sessions?user=" + owner.member().id(), admin.access())))
                .isEqualTo(404);
        assertThat(status(calls.exchange(HttpMethod.DELETE, "/api/v1/sessions/" + owner.session(), admin.bearer(), "")))
                .isEqualTo(404);
        var seen =
                calls.read(calls.get("/api/v1/sessions?user=" + viewer.member().id(), admin.access()));
        assertThat(seen.at("/0/id").asLong()).isEqualTo(viewer.session());
        assertThat(status(
                        calls.exchange(HttpMethod.DELETE, "/api/v1/sessions/" + viewer.session(), admin.bearer(), "")))
                .isEqualTo(204);
        assertThat(status(calls.get("/api/v1/me", viewer.access()))).isEqualTo(401);
        assertThat(status(calls.get("/api/v1/me", owner.access()))).isEqualTo(200);
    }

    @Test
    void aTokenOfAProgramIsShownOnceAndKeptAsItsHash() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        JsonNode made = calls.read(calls.exchange(
                HttpMethod.POST,
                "/api/v1/tokens",
                admin.bearer(),
                "{\"name\":\"robot\",\"scope\":\"read\",\"days\":7}"));
        String word = made.path("word").asString();
        assertThat(word).startsWith("cosmeya_");
        assertThat(status(calls.get("/api/v1/proxies", word))).isEqualTo(200);
        assertThat(text(calls.get("/api/v1/tokens", admin.access())))
                .contains("robot")
                .doesNotContain(word);
        assertThat(jdbc.sql("SELECT row_to_json(t)::text FROM miniapp.api_token t")
                        .query((row, number) -> row.getString(1))
                        .single())
                .doesNotContain(word);
        assertThat(text(calls.get("/api/v1/audit", admin.access())))
                .contains("tokens.make")
                .doesNotContain(word);
        jdbc.sql("UPDATE miniapp.api_token SET expires_at = now() - interval '1 s'")
                .update();
        assertThat(status(calls.get("/api/v1/proxies", word))).isEqualTo(401);
    }

    @Test
    void aDownloadIsOpenedByATicketForThatAddressAlone() {
        SignedInPerson analyst = people.make(Rank.ANALYST);
        JsonNode ticket = calls.read(calls.exchange(
                HttpMethod.POST,
                "/api/v1/sessions/ticket",
                analyst.bearer(),
                "{\"address\":\"/api/v1/reports/channels.xlsx?language=en\"}"));
        String address = ticket.path("address").asString();
        assertThat(status(calls.get(address, null))).isEqualTo(200);
        assertThat(status(calls.get(address.replace("language=en", "language=ru"), null)))
                .isEqualTo(401);
        assertThat(status(calls.get(address.replace("reports/channels.xlsx", "users"), null)))
                .isEqualTo(401);
    }

    @Test
    void theAuditLogIsOnlyEverAddedTo() {
        people.make(Rank.OWNER);
        for (String sql : new String[] {
            "UPDATE miniapp.audit SET person = 'x'", "DELETE FROM miniapp.audit", "TRUNCATE miniapp.audit"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void theTokenThatWeSignHoldsNoRights() {
        SignedInPerson viewer = people.make(Rank.VIEWER);
        String payload =
                new String(Base64.getUrlDecoder().decode(viewer.access().split("\\.")[1]));
        assertThat(json.readTree(payload).propertyNames()).containsExactlyInAnyOrder("sub", "aud", "iat", "exp");
        assertThat(status(calls.get("/api/v1/me", viewer.access() + "x"))).isEqualTo(401);
        assertThat(status(calls.get("/api/v1/me", viewer.pictures()))).isEqualTo(401);
        assertThat(jdbc.sql("SELECT secret FROM miniapp.signing_key")
                        .query((row, number) -> row.getBytes(1).length)
                        .single())
                .as("sealed: nonce, ciphertext, tag")
                .isEqualTo(12 + 44 + 16);
    }
}
