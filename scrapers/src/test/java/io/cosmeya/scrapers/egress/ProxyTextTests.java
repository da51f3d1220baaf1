package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.CpuTime;
import io.cosmeya.scrapers.page.Exit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTextTests {

    private final ProxyLine strict = new ProxyLine(false);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "8.8.8.8:3128, HTTP, 8.8.8.8, 3128, -, -",
                "Proxy.Example.COM:3128, HTTP, proxy.example.com, 3128, -, -",
                "8.8.8.8:3128:joe:pa$$, HTTP, 8.8.8.8, 3128, joe, pa$$",
                "8.8.8.8:3128:joe:p:a:s, HTTP, 8.8.8.8, 3128, joe, p:a:s",
                "joe:pass@8.8.8.8:3128, HTTP, 8.8.8.8, 3128, joe, pass",
                "joe:p@ss:w@8.8.8.8:3128, HTTP, 8.8.8.8, 3128, joe, p@ss:w",
                "joe:pass:8.8.8.8:3128, HTTP, 8.8.8.8, 3128, joe, pass",
                "joe:1234:8.8.8.8:3128, HTTP, 8.8.8.8, 3128, joe, 1234",
                "gate.example.com:7000:joe:1234, HTTP, gate.example.com, 7000, joe, 1234",
                "http://8.8.8.8:80, HTTP, 8.8.8.8, 80, -, -",
                "http://joe:pa%3Ass%2B+@8.8.8.8:80/, HTTP, 8.8.8.8, 80, joe, pa:ss++",
                "SOCKS5://joe:pass@8.8.8.8:1080, SOCKS5, 8.8.8.8, 1080, joe, pass",
                "socks5h://8.8.8.8:1080:joe:pass, SOCKS5, 8.8.8.8, 1080, joe, pass",
                "socks5://[2001:4860:4860::8888]:1080, SOCKS5, 2001:4860:4860::8888, 1080, -, -",
                "customer-a_b-cc-us-sess-1:pw@gate.example.com:7777, HTTP, gate.example.com, 7777, customer-a_b-cc-us-sess-1, pw"
            })
    void aLineIsReadInItsForm(String line, Exit.Kind kind, String host, int port, String user, String password)
            throws RefusedProxy {
        assertThat(strict.read(line)).isEqualTo(new ProxyAddress(kind, host, port, user, password));
    }

    @ParameterizedTest
    @CsvSource({
        "hello, not_a_proxy",
        "8.8.8.8, not_a_proxy",
        "8.8.8.8:0, bad_port",
        "8.8.8.8:65536, bad_port",
        "8.8.8.8:-1, bad_port",
        "8.8.8.8:08080, bad_port",
        "8.8.8.8:80a, bad_port",
        "8.8.8.8:22, bad_port",
        "8.8.8.8:6379, bad_port",
        "127.0.0.1:8080, private_address",
        "localhost:8080, private_address",
        "proxy:8080, private_address",
        "stores.internal:8080, private_address",
        "10.1.2.3:8080, private_address",
        "172.16.0.1:8080, private_address",
        "192.168.0.1:8080, private_address",
        "169.254.169.254:8080, private_address",
        "100.64.0.1:8080, private_address",
        "0.0.0.0:8080, private_address",
        "224.0.0.1:8080, private_address",
        "[::1]:8080, private_address",
        "[fe80::1]:8080, private_address",
        "[fd00::1]:8080, private_address",
        "[::ffff:127.0.0.1]:8080, private_address",
        "[::7f00:1]:8080, private_address",
        "2130706433:8080, bad_host",
        "0x7f.1:8080, bad_host",
        "0177.0.0.1:8080, bad_host",
        "127.1:8080, bad_host",
        "8.8.8.8.:8080, bad_host",
        "-a.example.com:8080, bad_host",
        "a..example.com:8080, bad_host",
        "a/b.example.com:8080, bad_host",
        "xn--80ak6aa92e.com:8080, bad_host",
        "аррӏе.com:8080, bad_host",
        "https://8.8.8.8:443, unsupported",
        "socks4://8.8.8.8:1080, unsupported",
        "javascript://8.8.8.8:1080, unsupported",
        ":pass@8.8.8.8:80, bad_sign_in",
        "http://a%0d%0aHost:x@8.8.8.8:80, bad_sign_in",
        "http://a:b%0d%0aX-Y:x@8.8.8.8:80, bad_sign_in",
        "http://a:b%zz@8.8.8.8:80, bad_sign_in",
        "http://a%3Ab:c@8.8.8.8:80, bad_sign_in"
    })
    void aLineThatIsNoProxyIsRefusedWithItsReason(String line, String reason) {
        assertThat(refusal(line)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joe:pa\rss@8.8.8.8:80",
                "joe:pa\nss@8.8.8.8:80",
                "joe:pa\u0000ss@8.8.8.8:80",
                "joe:pa\u202Ess@8.8.8.8:80",
                "8.8.8.8\t:80",
                "joe:pa\u2028ss@8.8.8.8:80"
            })
    void hiddenCharactersAreRefused(String line) {
        assertThat(refusal(line)).isEqualTo("not_a_proxy");
    }

    @Test
    void noiseAroundALineIsDropped() {
        String text = "\uFEFF# my proxies\r\n\r\n1. 8.8.8.8:80\r\n- \"8.8.4.4:80\",  # second\r\n// none\r\n"
                + "  9.9.9.9 , 80 , joe , pa#ss\r9.9.9.9\t81\tjoe\tpass\n; ini\n   ";
        assertThat(ProxyText.lines(text))
                .containsExactly(
                        new ProxyText.Line(3, "8.8.8.8:80"),
                        new ProxyText.Line(4, "8.8.4.4:80"),
                        new ProxyText.Line(6, "9.9.9.9:80:joe:pa#ss"),
                        new ProxyText.Line(7, "9.9.9.9:81:joe:pass"));
        assertThat(ProxyText.lines("8.8.8.8:80:joe:secret").toString()).doesNotContain("secret");
    }

    @Test
    void aLineOfNoiseTakesNoTime() {
        String hostile = "a" + " ".repeat(300) + "b" + " ".repeat(300) + "c" + ", ".repeat(150) + "d" + "\t".repeat(90)
                + "e f@g";
        Duration took = CpuTime.of(() ->
                assertThat(ProxyText.lines((hostile + "\n").repeat(2_000))).hasSize(2_000));
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(refusal(ProxyText.lines(" ".repeat(400_000) + "#x" + "y".repeat(2_000)).stream()
                        .map(ProxyText.Line::text)
                        .findFirst()
                        .orElse("")))
                .isEqualTo("not_a_proxy");
    }

    @Test
    void anAddressAndARefusalShowNoSignIn() throws RefusedProxy {
        assertThat(strict.read("joe:secret@8.8.8.8:80").toString()).isEqualTo("http://8.8.8.8:80");
        List.of("joe:secret@8.8.8.8:0", "joe:secret@127.0.0.1:1", "joe:secret", "ftp://joe:secret@8.8.8.8:80")
                .forEach(line -> assertThat(detail(line)).doesNotContain("secret", "joe"));
    }

    private String refusal(String line) {
        try {
            return strict.read(line).toString();
        } catch (RefusedProxy refused) {
            return refused.reason();
        }
    }

    private String detail(String line) {
        try {
            return "accepted secret " + strict.read(line);
        } catch (RefusedProxy refused) {
            return refused.detail();
        }
    }
}
