package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class AccountsTests {

    private static final String SESSION = "4242%3Aw0rd%3A7";

    @Autowired
    private Ground ground;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Proxies proxies;

    @Autowired
    private KnownExits known;

    @BeforeEach
    void clear() {
        ground.clear();
        known.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessionid=4242%3Aw0rd%3A7; csrftoken=c; rur=\"x\\054y\"",
                "Cookie: csrftoken=c; sessionid=4242%3Aw0rd%3A7;",
                "# Netscape HTTP Cookie File\r\n#HttpOnly_.instagram.com\tTRUE\t/\tTRUE\t1790000000\tsessionid\t4242%3Aw0rd%3A7\r\n"
                        + ".instagram.com\tTRUE\t/\tTRUE\t1790000000\tcsrftoken\tc\r\n.evil-instagram.com\tTRUE\t/\tTRUE\t0\tother\tx",
                "[{\"name\":\"sessionid\",\"value\":\"4242%3Aw0rd%3A7\",\"domain\":\".instagram.com\"},"
                        + "{\"name\":\"csrftoken\",\"value\":\"c\",\"domain\":\"www.instagram.com\"},"
                        + "{\"name\":\"other\",\"value\":\"x\",\"domain\":\".facebook.com\"}]",
                "{\"cookies\":[{\"name\":\"sessionid\",\"value\":\"4242%3Aw0rd%3A7\",\"domain\":\".instagram.com\"},"
                        + "{\"name\":\"csrftoken\",\"value\":\"c\",\"domain\":\".instagram.com\"}],\"origins\":[]}",
                "{\"uuids\":{\"phone_id\":\"p\"},\"cookies\":{\"csrftoken\":\"c\"},\"authorization_data\":{\"ds_user_id\":\"4242\","
                        + "\"sessionid\":\"4242%3Aw0rd%3A7\",\"should_use_header_over_cookies\":true},\"user_agent\":\"Instagram 1\"}",
                "{\"sessionid\":\"4242%3Aw0rd%3A7\",\"csrftoken\":\"c\",\"ds_user_id\":\"4242\"}"
            })
    void aSessionIsReadInItsForm(String text) {
        PastedSession pasted = pasted(text, null);
        ImportedSession preview = accounts.check(pasted);
        assertThat(preview.account()).isNull();
        assertThat(accounts.count(new AccountQuery(0, 9, null, null))).isZero();
        ImportedSession kept = accounts.add(pasted);
        assertThat(kept.label()).isEqualTo("4242");
        Session session = sessions.usable(Platform.INSTAGRAM).getFirst();
        assertThat(session.cookies())
                .containsEntry("sessionid", SESSION)
                .containsEntry("csrftoken", "c")
                .containsEntry("ds_user_id", "4242")
                .doesNotContainKeys("other", "user_agent", "should_use_header_over_cookies");
        if (text.contains("Instagram 1")) {
            assertThat(session.userAgent()).isEqualTo("Instagram 1");
        }
        assertThat(preview.toString() + kept + pasted + session + accounts.page(new AccountQuery(0, 9, null, null)))
                .doesNotContain("w0rd");
        assertThat(new StoreDump(jdbc).text()).contains("4242").doesNotContain("w0rd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello w0rd | text | is no session in a form that is understood",
                "csrftoken=w0rd | text | holds no cookie sessionid",
                "sessionid= | text | holds no cookie sessionid",
                "sessionid=w0rd | text | holds a sessionid that is not one of Instagram",
                "{\"sessionid\":\"w0rd | text | is JSON that cannot be read",
                "{\"sessionid\":\"42:w0rd\\r\\nX-Other: 1\"} | text | holds a cookie sessionid with a sign that no header may hold",
                "{\"sessionid\":\"42:w0rd;a=b\"} | text | holds a cookie sessionid with a sign that no header may hold",
                "{\"sessionid\":\"42:w0rd\",\"a\\nb\":\"c\"} | text | holds a cookie whose name is no name",
                "{\"sessionid\":\"42:w0rd\",\"user_agent\":\"a\\nb\"} | userAgent | must be at most 500 plain characters"
            })
    void whatIsNoSessionIsRefusedWithItsField(String text, String field, String reason) {
        assertThatExceptionOfType(UnusableSession.class)
                .isThrownBy(() -> accounts.add(pasted(text, null)))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.toString()).doesNotContain("w0rd");
                });
        assertThat(accounts.count(new AccountQuery(0, 9, null, null))).isZero();
    }

    @Test
    void aSessionSignedInAnewTakesThePlaceOfTheFormerOne() {
        int id = accounts.add(pasted("sessionid=42%3Afirst%3A1", "studio")).account();
        sessions.challenged(id, "checkpoint_required");
        assertThat(sessions.usable(Platform.INSTAGRAM)).isEmpty();
        ImportedSession renewed = accounts.add(pasted("sessionid=42%3Asecond%3A1", "studio"));
        assertThat(renewed.account()).isEqualTo(id);
        assertThat(renewed.renewal()).isTrue();
        assertThat(sessions.usable(Platform.INSTAGRAM).getFirst().cookies())
                .containsEntry("sessionid", "42%3Asecond%3A1");
    }

    @Test
    void anAccountKeepsItsProxyUntilThatIsRetired() {
        proxies.add("http://8.8.8.8:81\nhttp://8.8.8.8:82", "us", Set.of(Platform.INSTAGRAM));
        known.forget();
        accounts.add(pasted("sessionid=41%3Aa%3A1", null));
        accounts.add(pasted("sessionid=42%3Aa%3A1", null));
        assertThat(ports()).containsExactly(81, 82);
        assertThat(ports()).as("it stays").containsExactly(81, 82);
        proxies.mark(1, Proxy.State.PAUSED, null);
        known.forget();
        assertThat(ports()).as("the first rests with its proxy").containsExactly(82);
        proxies.mark(1, Proxy.State.RETIRED, null);
        known.forget();
        assertThat(ports()).containsExactly(82, 82);
        proxies.mark(2, Proxy.State.RETIRED, null);
        known.forget();
        assertThat(ports()).as("a session never moves to the direct way").isEmpty();
    }

    @Test
    void anAccountThatASecretOfIsUnreadableIsLeftOut() {
        int one = accounts.add(pasted("sessionid=41%3Aa%3A1", null)).account();
        int two = accounts.add(pasted("sessionid=42%3Aa%3A1", null)).account();
        jdbc.sql(
                        "UPDATE scrapers.account SET secret = (SELECT secret FROM scrapers.account WHERE id = :two) WHERE id = :one")
                .param("one", one)
                .param("two", two)
                .update();
        assertThat(sessions.usable(Platform.INSTAGRAM))
                .extracting(Session::account)
                .containsExactly(two);
    }

    private List<Integer> ports() {
        return sessions.usable(Platform.INSTAGRAM).stream()
                .map(session -> session.exit().port())
                .toList();
    }

    private static PastedSession pasted(String text, String label) {
        return new PastedSession(Platform.INSTAGRAM, text, label, null, null);
    }
}
