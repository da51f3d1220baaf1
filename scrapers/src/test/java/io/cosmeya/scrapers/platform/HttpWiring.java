package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.page.Pages;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Scrapers as Spring wires them, with real pages over HTTP that ask servers of this machine.
public class HttpWiring {

    private HttpWiring() {}

    /// A context of the pages and of the packages of these classes, to be refreshed.
    ///
    /// @param origins real origins, and what stands in for each
    /// @param more further settings
    public static AnnotationConfigApplicationContext of(
            Map<String, ?> origins, Clock clock, Map<String, Object> more, Class<?>... rooms) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("cosmeya.scrapers.pages.timeout", "2s");
        settings.putAll(settings(origins));
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(Clock.class, () -> clock);
        context.scan(Stream.concat(Stream.of(Pages.class), Stream.of(rooms))
                .map(Class::getPackageName)
                .toArray(String[]::new));
        return context;
    }

    /// The settings that make pages ask what stands in for real origins.
    public static Map<String, Object> settings(Map<String, ?> origins) {
        Map<String, Object> settings = new HashMap<>();
        origins.forEach(
                (real, played) -> settings.put("cosmeya.scrapers.pages.origins[" + real + "]", played.toString()));
        return settings;
    }
}
