package io.cosmeya.miniapp.proxies;

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
class ProxiesTests {

    private static final String PROXIES = "/api/v1/proxies";
    private static final String LIST =
            "http://joseph:w0rd@one.proxy.invalid:3128\\nsocks5://two.proxy.invalid:1080\\nmary:w0rd@127.0.0.1:80\\nw0rd";

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
    void eachPastedLineIsAnsweredAndNoSecretComesBack(CapturedOutput output) {
        MvcTestResult preview = send(HttpMethod.POST, "/check", "{\"text\":\"" + LIST + "\"}");
        assertThat(preview).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"lines": [
                  {"line": 1, "proxy": "http://one.proxy.invalid:3128", "status": "accepted", "proxyId": null},
                  {"line": 2, "proxy": "socks5://two.proxy.invalid:1080", "status": "accepted", "proxyId": null},
                  {"line": 3, "proxy": null, "status": "refused", "reason": "private_address"},
                  {"line": 4, "proxy": null, "status": "refused", "reason": "not_a_proxy"}]}""");
        assertThat(list("")).bodyJson().extractingPath("$.total").isEqualTo(0);
        MvcTestResult saved =
                send(HttpMethod.POST, "", "{\"text\":\"" + LIST + "\",\"region\":\"us\",\"platforms\":[\"tiktok\"]}");
        assertThat(saved)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[0].proxyId")
                .isEqualTo(1);
        assertThat(send(HttpMethod.POST, "", "{\"text\":\"" + LIST + "\"}"))
                .bodyJson()
                .extractingPath("$.lines[1].status")
                .isEqualTo("duplicate");
        assertThat(list("")).bodyJson().isLenientlyEqualTo("""
                {"total": 2, "page": 0, "size": 50, "items": [
                  {"id": 1, "protocol": "http", "host": "one.proxy.invalid", "port": 3128, "user": "jos…",
                   "region": "us", "platforms": ["tiktok"], "state": "active", "byPlatform": []},
                  {"id": 2, "protocol": "socks5", "user": null}]}""");
        assertThat(list("?platform=youtube"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        for (MvcTestResult each : new MvcTestResult[] {preview, saved, list("")}) {
            assertThat(each).bodyText().doesNotContain("w0rd", "joseph", "mary");
        }
        assertThat(output.getAll()).doesNotContain("w0rd");
    }

    @Test
    void aProxyIsPausedLookedThroughAndForgotten() {
        send(HttpMethod.POST, "", "{\"text\":\"" + LIST + "\"}");
        assertThat(send(HttpMethod.PATCH, "/1", "{\"state\":\"paused\",\"reason\":\"holiday\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"id\": 1, \"state\": \"paused\", \"reason\": \"holiday\"}");
        assertThat(list("?state=paused")).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(send(HttpMethod.POST, "/2/check?platform=youtube", ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"id": 2, "byPlatform": [{"platform": "youtube", "ok": false, "address": null}]}""");
        assertThat(send(HttpMethod.DELETE, "/1", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.DELETE, "/1", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(list("")).bodyJson().extractingPath("$.total").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  |             | {"text":" "}                              | text         | must not be blank
            POST  |             | {"text":"x","region":"a;b"}               | region       | must be at most 40 letters and digits
            POST  |             | {"text":"x","platforms":["myspace"]}      | platforms[0] | must be one of tiktok, youtube, instagram, likee
            PATCH | /1          | {"state":"cooling"}                       | state        | must be one of active, paused, retired
            PATCH | /1          | {}                                        | state        | must not be null
            POST  | /1/check    |                                           | platform     | must be given
            GET   | ?size=500   |                                           | size         | must be less than or equal to 200
            GET   | ?state=x    |                                           | state        | must be one of active, paused, retired
            """)
    void aWrongValueIsNamedWithItsReason(String method, String path, String body, String field, String reason) {
        assertThat(send(HttpMethod.valueOf(method), path == null ? "" : path, body == null ? "" : body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", at -> assertThat(at).isEqualTo(field))
                .hasPathSatisfying("$.errors[0].reason", at -> assertThat(at).isEqualTo(reason));
    }

    private MvcTestResult list(String query) {
        return http.get().uri(PROXIES + query).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json) {
        return http.method(method)
                .uri(PROXIES + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
