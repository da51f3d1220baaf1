package io.cosmeya.miniapp.access;

import static io.cosmeya.miniapp.access.AccessCalls.status;
import static io.cosmeya.miniapp.access.AccessCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How people come in, and who lets them.
@WholeApplication
@Import(SignedInPeople.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInPeople people;

    private AccessCalls calls;

    @BeforeEach
    void nobody() {
        people.clear();
        jdbc.sql("DELETE FROM miniapp.owner_code").update();
        calls = new AccessCalls(http, json);
    }

    @Test
    void theFirstOwnerComesByTheCodeOfTheConsoleAndNoOther(CapturedOutput output) {
        String code = ownerCode();
        assertThat(status(calls.sign("/owner", 7, "{\"code\":\"owner_wrong\"}")))
                .isEqualTo(403);
        JsonNode owner = calls.read(calls.sign("/owner", 7, "{\"code\":\"" + code + "\"}"));
        JsonNode me =
                calls.read(calls.get("/api/v1/me", owner.path("accessToken").asString()));
        assertThat(me.path("role").asString()).isEqualTo("owner");
        assertThat(me.path("name").asString()).isEqualTo("Anna");
        assertThat(status(calls.sign("/owner", 8, "{\"code\":\"" + code + "\"}")))
                .isEqualTo(403);
        assertThat(status(calls.sign("/owner", 8, "{\"code\":\"" + ownerCode() + "\"}")))
                .isEqualTo(403);
        assertThat(status(calls.sign("/telegram", 7, ""))).isEqualTo(200);
        assertThat(output.getAll())
                .doesNotContain(
                        code,
                        owner.path("accessToken").asString(),
                        owner.path("refreshToken").asString());
    }

    @Test
    void whoIsNotInvitedIsToldSo() {
        MvcTestResult stranger = calls.sign("/telegram", 7, "");
        assertThat(status(stranger)).isEqualTo(403);
        assertThat(calls.read(stranger).path("type").asString()).isEqualTo("urn:cosmeya:not-invited");
        MvcTestResult forged =
                calls.exchange(HttpMethod.POST, "/api/v1/auth/telegram", "tma auth_date=1&user=%7B%7D&hash=00", "");
        assertThat(status(forged)).isEqualTo(401);
        assertThat(calls.read(forged).path("type").asString()).isEqualTo("urn:cosmeya:untrusted");
    }

    @Test
    void anInvitationLetsOnePersonInOnce() {
        SignedInPerson admin = people.make(Rank.ADMIN);
        JsonNode made = calls.read(calls.exchange(
                HttpMethod.POST,
                "/api/v1/invitations",
                admin.bearer(),
                "{\"name\":\"Виктор\",\"role\":\"viewer\",\"groups\":[],\"hours\":1}"));
        String code = "{\"code\":\"" + made.path("code").asString() + "\"}";
        JsonNode viewer = calls.read(calls.sign("/invitation", 21, code));
        JsonNode me =
                calls.read(calls.get("/api/v1/me", viewer.path("accessToken").asString()));
        assertThat(me.path("name").asString()).isEqualTo("Виктор");
        assertThat(status(calls.sign("/invitation", 22, code))).isEqualTo(403);
        assertThat(status(calls.sign("/invitation", 21, code))).isEqualTo(409);
        assertThat(status(calls.exchange(
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
        JsonNode over = calls.read(calls.exchange(HttpMethod.POST, "/api/v1/invitations", admin.bearer(), wish));
        jdbc.sql("UPDATE miniapp.invitation SET expires_at = now() - interval '1 s'")
                .update();
        assertThat(status(calls.sign(
                        "/invitation", 31, "{\"code\":\"" + over.path("code").asString() + "\"}")))
                .isEqualTo(403);
        JsonNode back = calls.read(calls.exchange(HttpMethod.POST, "/api/v1/invitations", admin.bearer(), wish));
        String address =
                "/api/v1/invitations/" + back.path("invitation").path("id").asInt();
        assertThat(status(calls.exchange(HttpMethod.DELETE, address, admin.bearer(), "")))
                .isEqualTo(204);
        assertThat(status(calls.sign(
                        "/invitation", 31, "{\"code\":\"" + back.path("code").asString() + "\"}")))
                .isEqualTo(403);
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
        assertThat(status(calls.get("/api/v1/users", owner.access()))).isEqualTo(403);
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

    private int change(SignedInPerson by, SignedInPerson whom, String change) {
        return status(calls.exchange(
                HttpMethod.PATCH, "/api/v1/users/" + whom.member().id(), by.bearer(), change));
    }

    private String ownerCode() {
        Code code = Code.random("owner_");
        jdbc.sql("INSERT INTO miniapp.owner_code VALUES (:hash, now() + interval '1 day')")
                .param("hash", code.hash())
                .update();
        return code.word();
    }
}
