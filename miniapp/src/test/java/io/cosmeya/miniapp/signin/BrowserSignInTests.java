package io.cosmeya.miniapp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
@Import(SignedInPeople.class)
class BrowserSignInTests {

    private static final OwnProvider PROVIDER = new OwnProvider();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private SignedInPeople people;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("cosmeya.browser-sign-in.client-id", () -> OwnProvider.CLIENT);
        registry.add("cosmeya.browser-sign-in.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void end() {
        PROVIDER.close();
    }

    @BeforeEach
    void nobody() {
        people.clear();
    }

    @Test
    void aUserComesBackWithATicketAndGetsASession() {
        long id = people.make(Rank.ANALYST).member().telegramId();
        String address = comeBack(Long.toString(id), query -> query.get("state"));
        assertThat(address).startsWith("/app/#ticket=");
        assertThat(signIn(address)).hasStatusOk().bodyText().contains("accessToken");
    }

    @Test
    void aStrangerGetsATicketThatOpensNothing() {
        String address = comeBack("424242", query -> query.get("state"));
        assertThat(signIn(address)).hasStatus(403).bodyText().contains("urn:cosmeya:not-invited");
        String ticket = address.substring(address.indexOf('=') + 1);
        assertThat(http.get()
                        .uri("/api/v1/me")
                        .header("Authorization", "Bearer " + ticket)
                        .exchange())
                .hasStatus(401);
    }

    @Test
    void aClaimThatIsNoIdOfTelegramFailsLoudly() {
        assertThat(comeBack("anna@example", query -> query.get("state"))).isEqualTo("/app/#sign-in=failed");
        assertThat(comeBack("0", query -> query.get("state"))).isEqualTo("/app/#sign-in=failed");
    }

    @Test
    void whoseStateIsNotOursIsSentAway() {
        assertThat(comeBack("7", query -> "another")).isEqualTo("/app/#sign-in=failed");
    }

    private MvcTestResult signIn(String address) {
        String ticket = address.substring(address.indexOf('=') + 1);
        return http.post()
                .uri("/api/v1/auth/telegram")
                .header("Authorization", "ticket " + ticket)
                .exchange();
    }

    private String comeBack(String who, Function<Map<String, String>, String> state) {
        MockHttpSession session = new MockHttpSession();
        MvcTestResult start =
                http.get().uri("/sign-in/start/telegram").session(session).exchange();
        URI asked = URI.create(start.getResponse().getRedirectedUrl());
        assertThat(asked.toString()).startsWith(PROVIDER.issuer() + "/authorize");
        Map<String, String> query = Query.read(asked.getRawQuery());
        assertThat(query).containsEntry("code_challenge_method", "S256").containsKey("nonce");
        MvcTestResult back = http.get()
                .uri("/sign-in/back")
                .queryParam("code", PROVIDER.agree(query, who))
                .queryParam("state", state.apply(query))
                .session(session)
                .exchange();
        assertThat(session.isInvalid()).isTrue();
        return back.getResponse().getRedirectedUrl();
    }
}
