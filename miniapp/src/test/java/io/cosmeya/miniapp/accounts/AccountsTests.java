package io.cosmeya.miniapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class AccountsTests {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String SESSION = """
            {"platform": "instagram", "text": "sessionid=4242%3Aw0rd%3A7; csrftoken=w0rd", "label": "studio"}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql(
                        "TRUNCATE scrapers.proxy, scrapers.proxy_check, scrapers.exit_health, scrapers.account RESTART IDENTITY CASCADE")
                .update();
    }

    @Test
    void aSessionGoesInAndNeverComesOut(CapturedOutput output) {
        MvcTestResult preview = send(HttpMethod.POST, "/check", SESSION);
        assertThat(preview).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"accountId": null, "label": "studio", "cookies": ["csrftoken", "ds_user_id", "sessionid"],
                 "renewal": false}""");
        MvcTestResult saved = send(HttpMethod.POST, "", SESSION);
        assertThat(saved).bodyJson().extractingPath("$.accountId").isEqualTo(1);
        MvcTestResult list =
                http.get().uri(ACCOUNTS + "?platform=instagram&state=ok").exchange();
        assertThat(list).bodyJson().isLenientlyEqualTo("""
                {"total": 1, "items": [{"id": 1, "platform": "instagram", "label": "studio", "state": "ok",
                  "reason": null, "coolingUntil": null, "proxyId": null, "usedAt": null}]}""");
        for (MvcTestResult each : new MvcTestResult[] {preview, saved, list}) {
            assertThat(each).bodyText().doesNotContain("w0rd");
        }
        assertThat(output.getAll()).doesNotContain("w0rd");
    }

    @Test
    void anAccountIsFrozenBoundAndForgotten() {
        send(HttpMethod.POST, "", SESSION);
        jdbc.sql(
                        "INSERT INTO scrapers.proxy (kind, host, port, added_at) VALUES ('http', 'p.proxy.invalid', 80, now())")
                .update();
        assertThat(send(HttpMethod.PATCH, "/1", "{\"state\":\"frozen\",\"reason\":\"looks ill\",\"proxyId\":1}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"frozen\", \"reason\": \"looks ill\", \"proxyId\": 1}");
        assertThat(send(HttpMethod.PATCH, "/1", "{\"state\":\"ok\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"ok\", \"reason\": null, \"proxyId\": 1}");
        assertThat(send(HttpMethod.DELETE, "/1", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.PATCH, "/1", "{\"state\":\"ok\"}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"sessionid=1"}                                                          | platform | must not be null
            {"platform":"instagram","text":"csrftoken=w0rd"}                                | text     | holds no cookie sessionid
            {"platform":"tiktok","text":"sessionid=w0rd"}                                   | label    | must be given, since the session does not tell whose it is
            {"platform":"instagram","text":"sessionid=4%3Aw0rd","proxyId":99}               | proxyId  | is no proxy
            """)
    void aSessionThatCannotBeUsedIsNamedWithItsReason(String body, String field, String reason) {
        assertThat(send(HttpMethod.POST, "", body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", at -> assertThat(at).isEqualTo(field))
                .hasPathSatisfying("$.errors[0].reason", at -> assertThat(at).isEqualTo(reason));
        assertThat(send(HttpMethod.POST, "", body)).bodyText().doesNotContain("w0rd");
    }

    @Test
    void anEmptyChangeIsRefused() {
        send(HttpMethod.POST, "", SESSION);
        assertThat(send(HttpMethod.PATCH, "/1", "{}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult send(HttpMethod method, String path, String json) {
        return http.method(method)
                .uri(ACCOUNTS + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
