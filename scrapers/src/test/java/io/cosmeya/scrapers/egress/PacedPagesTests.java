package io.cosmeya.scrapers.egress;

import static io.cosmeya.scrapers.page.Fetches.failed;
import static io.cosmeya.scrapers.page.Fetches.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.LocalProxy;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one door, with a proxy required, before proxies and a platform of this machine.
@ScrapersTest
@Import(RequiredProxies.class)
@ExtendWith(OutputCaptureExtension.class)
class PacedPagesTests {

    @Autowired
    private PlayedEgress egress;

    @Autowired
    private EgressWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PacedPages pages;

    @Autowired
    private Proxies proxies;

    @Autowired
    private ProxyChecks checks;

    @Autowired
    private KnownExits known;

    @BeforeEach
    void begin() {
        egress.begin();
    }

    @Test
    void withoutAProxyNothingGoesOutDirectly() {
        Fetched.Failed failed = failed(egress.fetch("/x"));
        assertThat(failed.detail()).contains("no usable proxy for youtube").contains("required");
        assertThat(world.seen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestGoesThroughAProxyAndNoOtherWay(Exit.Kind kind) {
        LocalProxy proxy = egress.added(kind, "someone", "s3cret-word");
        Page page = page(egress.fetch("/x"));
        assertThat(page.text()).isEqualTo("page");
        assertThat(page.exit()).isEqualTo("us");
        assertThat(proxy.log()).hasSize(1);
        assertThat(world.seen).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDeadOrPausedProxyLeadsToNoDirectWay(Exit.Kind kind) {
        egress.added(kind, "", "").close();
        for (int i = 0; i < 5; i++) {
            failed(egress.fetch("/x"));
        }
        assertThat(failed(egress.fetch("/x")).detail()).contains("no usable proxy for youtube: all 1 rest");
        proxies.mark(1, Proxy.State.PAUSED, "holiday");
        known.forget();
        failed(egress.fetch("/x"));
        assertThat(world.seen).isEmpty();
    }

    @Test
    void aPictureOfAPlatformTakesItsProxyToo() {
        failed(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        assertThat(world.seen).isEmpty();
    }

    @Test
    void aHostOfNobodyIsNotAskedDirectlyWhereSomeRequireAProxy() {
        failed(pages.fetch(PageRequest.get("https://www.cloudflare.com/cdn-cgi/trace")));
        assertThat(world.seen).isEmpty();
    }

    @Test
    void theCookiesOfAnExitStayWithItAndWithTheirHost() {
        LocalProxy proxy = egress.added(Exit.Kind.HTTP, "", "");
        world.setCookie = "ttwid=of-one; Path=/; Secure; HttpOnly";
        page(egress.fetch("/first"));
        world.setCookie = "";
        page(egress.fetch("/again"));
        pages.fetch(PageRequest.get("https://m.youtube.com/other-host"));
        pages.fetch(PageRequest.get(PlayedEgress.YOUTUBE + "/signed").with("cookie", "own=1"));
        proxies.mark(1, Proxy.State.PAUSED, null);
        egress.added(Exit.Kind.HTTP, "", "");
        page(egress.fetch("/other-exit"));
        assertThat(proxy.log()).hasSize(4);
        assertThat(world.seen)
                .containsExactly(
                        "/first null", "/again ttwid=of-one", "/other-host null", "/signed own=1", "/other-exit null");
    }

    @Test
    void noSecretIsInTheStoreInTheClearNorInALog(CapturedOutput output) {
        egress.added(Exit.Kind.HTTP, "someone", "pass-w0rd-1");
        egress.added(Exit.Kind.SOCKS5, "someone", "pass-w0rd-2").close();
        proxies.add("http://someone:wrong-w0rd@127.0.0.1:" + world.server.port(), null, Set.of());
        for (int i = 0; i < 12; i++) {
            String path = "/" + i;
            assertThat(egress.fetch(path).toString()).doesNotContain("w0rd");
        }
        checks.check(2, Platform.YOUTUBE);
        assertThat(proxies.page(new ProxyQuery(0, 10, null, null)).toString()).doesNotContain("w0rd");
        assertThat(known.of(Platform.YOUTUBE).toString()).doesNotContain("w0rd").contains("Exit[us");
        assertThat(new StoreDump(jdbc).text()).contains("127.0.0.1").doesNotContain("w0rd");
        assertThat(output.getAll()).doesNotContain("w0rd");
    }
}
