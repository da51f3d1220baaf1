package io.cosmeya.miniapp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import io.cosmeya.miniapp.signin.SignedInitData;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
@Import(SignedInPeople.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

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

    @BeforeEach
    void nobody() {
        people.clear();
        jdbc.sql("DELETE FROM miniapp.owner_code").update();
    }

    @Test
    void theFirstOwnerComesByTheCodeOfTheConsoleAndNoOther(CapturedOutput output) {
        String code = ownerCode();
        assertThat(status(sign("/owner", 7, "{\"code\":\"owner_wrong\"}"))).isEqualTo(403);
        JsonNode owner = read(sign("/owner", 7, "{\"code\":\"" + code + "\"}"));
        JsonNode me = read(get("/api/v1/me", owner.path("accessToken").asString()));
        assertThat(me.path("role").asString()).isEqualTo("owner");
        assertThat(me.path("name").asString()).isEqualTo("Anna");
        assertThat(status(sign("/owner", 8, "{\"code\":\"" + code + "\"}"))).isEqualTo(403);
        assertThat(status(sign("/owner", 8, "{\"code\":\"" + ownerCode() + "\"}")))
                .isEqualTo(403);
        assertThat(status(sign("/telegram", 7, ""))).isEqualTo(200);
        assertThat(output.getAll())
                .doesNotContain(
                        code,
                        owner.path("accessToken").asString(),
                        owner.path("refreshToken").asString());
    }

    @Test
    void whoIsNotInvitedIsToldSo() {
        MvcTestResult stranger = sign("/telegram", 7, "");
        assertThat(status(stranger)).isEqualTo(403);
        assertThat(read(stranger).path("type").asString()).isEqualTo("urn:cosmeya:not-invited");
        MvcTestResult forged =
                exchange(HttpMethod.POST, "/api/v1/auth/telegram", "tma auth_date=1&user=%7B%7D&hash=00", "");
        assertThat(status(forged)).isEqualTo(401);
        assertThat(read(forged).path("type").asString()).isEqualTo("urn:cosmeya:untrusted");
    }

    @Test
    void anInvitationLetsOnePersonInOnce() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        JsonNode made = read(exchange(
                HttpMethod.POST,
                "/api/v1/invitations",
                admin.bearer(),
                "{\"name\":\"Виктор\",\"role\":\"viewer\",\"groups\":[],\"hours\":1}"));
        String code = "{\"code\":\"" + made.path("code").asString() + "\"}";
        JsonNode viewer = read(sign("/invitation", 21, code));
        JsonNode me = read(get("/api/v1/me", viewer.path("accessToken").asString()));
        assertThat(me.path("name").asString()).isEqualTo("Виктор");
        assertThat(status(sign("/invitation", 22, code))).isEqualTo(403);
        assertThat(status(sign("/invitation", 21, code))).isEqualTo(409);
        assertThat(status(exchange(
                        HttpMethod.POST,
                        "/api/v1/invitations",
                        admin.bearer(),
                        "{\"name\":\"Boss\",\"role\":\"admin\"}")))
                .isEqualTo(403);
    }

    @Test
    void anInvitationThatIsOverOrTakenBackIsNoGood() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        String wish = "{\"name\":\"V\",\"role\":\"viewer\"}";
        JsonNode over = read(exchange(HttpMethod.POST, "/api/v1/invitations", admin.bearer(), wish));
        jdbc.sql("UPDATE miniapp.invitation SET expires_at = now() - interval '1 s'")
                .update();
        assertThat(status(sign(
                        "/invitation", 31, "{\"code\":\"" + over.path("code").asString() + "\"}")))
                .isEqualTo(403);
        JsonNode back = read(exchange(HttpMethod.POST, "/api/v1/invitations", admin.bearer(), wish));
        String address =
                "/api/v1/invitations/" + back.path("invitation").path("id").asInt();
        assertThat(status(exchange(HttpMethod.DELETE, address, admin.bearer(), "")))
                .isEqualTo(204);
        assertThat(status(sign(
                        "/invitation", 31, "{\"code\":\"" + back.path("code").asString() + "\"}")))
                .isEqualTo(403);
    }

    @Test
    void whoIsBlockedIsOutAtOnceByEveryWay() {
        SignedInPerson owner = people.make(Rank.OWNER);
        SignedInPerson analyst = people.make(Rank.ANALYST);
        String token = apiTokens
                .make(analyst.member().id(), "t", ApiToken.Extent.READ, Duration.ofDays(1))
                .code()
                .word();
        assertThat(status(get("/api/v1/channels", analyst.access()))).isEqualTo(200);
        assertThat(status(get("/api/v1/channels", token))).isEqualTo(200);
        String user = "/api/v1/users/" + analyst.member().id();
        assertThat(status(exchange(HttpMethod.PATCH, user, owner.bearer(), "{\"status\":\"blocked\"}")))
                .isEqualTo(200);
        assertThat(status(get("/api/v1/channels", analyst.access()))).isEqualTo(401);
        assertThat(status(get("/api/v1/channels", token))).isEqualTo(401);
        assertThat(status(refresh(analyst.refresh().word()))).isEqualTo(401);
        assertThat(status(sign("/telegram", analyst.member().telegramId(), ""))).isEqualTo(403);
        JsonNode log = read(get("/api/v1/audit?subject=user/" + analyst.member().id(), owner.access()));
        assertThat(log.at("/items/0/action").asString()).isEqualTo("users.change");
        assertThat(log.at("/items/0/before/status").asString()).isEqualTo("active");
        assertThat(log.at("/items/0/after/status").asString()).isEqualTo("blocked");
    }

    @Test
    void nobodyRisesByThemselvesAndAdminsDoNotTouchAdmins() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        SignedInPerson other = people.make(Rank.ADMIN);
        SignedInPerson viewer = people.make(Rank.VIEWER);
        SignedInPerson owner = people.make(Rank.OWNER);
        assertThat(change(admin, viewer, "{\"role\":\"analyst\"}")).isEqualTo(200);
        assertThat(change(admin, viewer, "{\"role\":\"admin\"}")).isEqualTo(403);
        assertThat(change(admin, other, "{\"status\":\"blocked\"}")).isEqualTo(403);
        assertThat(change(admin, owner, "{\"name\":\"X\"}")).isEqualTo(403);
        assertThat(change(owner, owner, "{\"role\":\"viewer\"}")).isEqualTo(403);
        assertThat(change(owner, other, "{\"role\":\"owner\"}")).isEqualTo(200);
        assertThat(change(other, owner, "{\"role\":\"viewer\"}")).isEqualTo(200);
        assertThat(status(get("/api/v1/users", owner.access()))).isEqualTo(403);
    }

    @Test
    void aRefreshTokenIsGoodOnceAndAThiefEndsTheSession() {
        SignedInPerson viewer = people.make(Rank.VIEWER);
        String first = viewer.refresh().word();
        String second = read(refresh(first)).path("refreshToken").asString();
        assertThat(second).isNotEqualTo(first);
        String again = read(refresh(first)).path("refreshToken").asString();
        assertThat(again).as("an answer that was lost is asked for again").isNotEqualTo(second);
        jdbc.sql("UPDATE miniapp.session SET used_at = used_at - interval '1 minute'")
                .update();
        assertThat(status(refresh(first))).isEqualTo(401);
        assertThat(status(refresh(again))).isEqualTo(401);
        assertThat(status(get("/api/v1/me", viewer.access()))).isEqualTo(401);
    }

    @Test
    void aSessionIsEndedByItsOwnerAndNobodyElse() {
        SignedInPerson viewer = people.make(Rank.VIEWER);
        SignedInPerson other = people.make(Rank.VIEWER);
        String session = "/api/v1/sessions/" + viewer.session();
        assertThat(status(exchange(HttpMethod.DELETE, session, other.bearer(), "")))
                .isEqualTo(404);
        assertThat(read(get("/api/v1/sessions", viewer.access())).at("/0/mine").asBoolean())
                .isTrue();
        assertThat(status(get("/api/v1/sessions?user=" + viewer.member().id(), other.access())))
                .isEqualTo(404);
        assertThat(status(exchange(HttpMethod.DELETE, session, viewer.bearer(), "")))
                .isEqualTo(204);
        assertThat(status(get("/api/v1/me", viewer.access()))).isEqualTo(401);
        assertThat(status(exchange(
                        HttpMethod.POST,
                        "/api/v1/auth/logout",
                        null,
                        "{\"refreshToken\":\"" + other.refresh().word() + "\"}")))
                .isEqualTo(204);
        assertThat(status(get("/api/v1/me", other.access()))).isEqualTo(401);
    }

    @Test
    void aTokenOfAProgramIsShownOnceAndKeptAsItsHash() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        JsonNode made = read(exchange(
                HttpMethod.POST,
                "/api/v1/tokens",
                admin.bearer(),
                "{\"name\":\"robot\",\"scope\":\"read\",\"days\":7}"));
        String word = made.path("word").asString();
        assertThat(word).startsWith("cosmeya_");
        assertThat(status(get("/api/v1/proxies", word))).isEqualTo(200);
        assertThat(text(get("/api/v1/tokens", admin.access())))
                .contains("robot")
                .doesNotContain(word);
        assertThat(jdbc.sql("SELECT row_to_json(t)::text FROM miniapp.api_token t")
                        .query((row, number) -> row.getString(1))
                        .single())
                .doesNotContain(word);
        assertThat(text(get("/api/v1/audit", admin.access())))
                .contains("tokens.make")
                .doesNotContain(word);
        jdbc.sql("UPDATE miniapp.api_token SET expires_at = now() - interval '1 s'")
                .update();
        assertThat(status(get("/api/v1/proxies", word))).isEqualTo(401);
    }

    @Test
    void aDownloadIsOpenedByATicketForThatAddressAlone() {
        SignedInPerson analyst = people.make(Rank.ANALYST);
        JsonNode ticket = read(exchange(
                HttpMethod.POST,
                "/api/v1/sessions/ticket",
                analyst.bearer(),
                "{\"address\":\"/api/v1/reports/channels.xlsx?language=en\"}"));
        String address = ticket.path("address").asString();
        assertThat(status(get(address, null))).isEqualTo(200);
        assertThat(status(get(address.replace("language=en", "language=ru"), null)))
                .isEqualTo(401);
        assertThat(status(get(address.replace("reports/channels.xlsx", "users"), null)))
                .isEqualTo(401);
    }

    @Test
    void whoAsksTooOftenWaits() {
        MvcTestResult last = null;
        for (int i = 0; i < 21; i++) {
            last = http.post()
                    .uri("/api/v1/auth/refresh")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"refreshToken\":\"x\"}")
                    .header("Accept-Language", "ru")
                    .with(request -> {
                        request.setRemoteAddr("10.9.9.9");
                        return request;
                    })
                    .exchange();
        }
        assertThat(status(last)).isEqualTo(429);
        assertThat(last.getResponse().getHeader("Retry-After")).isNotBlank();
        assertThat(text(last)).contains("Слишком часто");
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
        assertThat(status(get("/api/v1/me", viewer.access() + "x"))).isEqualTo(401);
        assertThat(status(get("/api/v1/me", viewer.pictures()))).isEqualTo(401);
        assertThat(jdbc.sql("SELECT secret FROM miniapp.signing_key")
                        .query((row, number) -> row.getBytes(1).length)
                        .single())
                .as("sealed: nonce, ciphertext, tag")
                .isEqualTo(12 + 44 + 16);
    }

    private int change(SignedInPerson by, SignedInPerson whom, String change) {
        return status(
                exchange(HttpMethod.PATCH, "/api/v1/users/" + whom.member().id(), by.bearer(), change));
    }

    private String ownerCode() {
        Code code = Code.random("owner_");
        jdbc.sql("INSERT INTO miniapp.owner_code VALUES (:hash, now() + interval '1 day')")
                .param("hash", code.hash())
                .update();
        return code.word();
    }

    private MvcTestResult sign(String way, long telegram, String body) {
        String initData = SignedInitData.of(telegram, "Anna", Instant.now());
        return exchange(HttpMethod.POST, "/api/v1/auth" + way, "tma " + initData, body);
    }

    private MvcTestResult refresh(String token) {
        return exchange(HttpMethod.POST, "/api/v1/auth/refresh", null, "{\"refreshToken\":\"" + token + "\"}");
    }

    private MvcTestResult get(String address, String token) {
        return exchange(HttpMethod.GET, address, token == null ? null : "Bearer " + token, "");
    }

    private MvcTestResult exchange(HttpMethod method, String address, String header, String body) {
        int each = ADDRESS.incrementAndGet();
        var request = http.method(method)
                .uri(URI.create(address))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(sent -> {
                    sent.setRemoteAddr("10.2." + each / 250 + "." + each % 250);
                    return sent;
                });
        return (header == null ? request : request.header("Authorization", header)).exchange();
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(text(answer));
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
