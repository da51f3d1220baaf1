package io.cosmeya.scrapers.egress;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// YouTube is the platform of this machine and may be asked through proxies alone; one application for all tests that
/// import this.
@TestConfiguration(proxyBeanMethods = false)
@Import(PlayedEgress.class)
class RequiredProxies {

    @Bean
    EgressWorld egressWorld() {
        return new EgressWorld();
    }

    @Bean
    DynamicPropertyRegistrar egressSettings(EgressWorld world) {
        return settings -> {
            for (String host : List.of(
                    PlayedEgress.YOUTUBE,
                    "https://m.youtube.com",
                    "https://youtu.be",
                    "https://i.ytimg.com",
                    "https://www.cloudflare.com")) {
                settings.add("cosmeya.scrapers.pages.origins[" + host + "]", world.server::origin);
            }
            settings.add("cosmeya.scrapers.egress.proxy-required.youtube", () -> true);
            settings.add("cosmeya.scrapers.egress.private-addresses", () -> true);
            settings.add("cosmeya.scrapers.egress.cookies", () -> "youtube");
            settings.add("cosmeya.scrapers.pace.per-second.youtube", () -> 1000);
        };
    }
}
