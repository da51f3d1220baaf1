package io.cosmeya.scrapers.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.LocalServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Every resolver and scraper with real pages, before a server that stands in for all hosts of the platforms, refuses
/// everything and keeps what it was asked. The host that was meant is the first part of the path.
class AskedPlatforms implements AutoCloseable {

    private static final List<String> HOSTS = List.of(
            "www.youtube.com",
            "www.tiktok.com",
            "m.tiktok.com",
            "lite.tiktok.com",
            "vm.tiktok.com",
            "vt.tiktok.com",
            "www.instagram.com",
            "graph.facebook.com",
            "likee.video",
            "l.likee.video",
            "api.like-video.com");
    private static final Session SESSION =
            new Session(7, Platform.INSTAGRAM, "ours", Map.of("sessionid", "42%3As", "csrftoken", "c"), "A", null);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final LocalServer server = new LocalServer(this::refuse);
    private final AnnotationConfigApplicationContext context;
    private volatile int status;

    AskedPlatforms() {
        Map<String, String> origins =
                HOSTS.stream().collect(toMap(host -> "https://" + host, host -> server.origin() + "/" + host));
        Map<String, Object> settings = Map.of(
                "cosmeya.scrapers.instagram.graph-user", "1784", "cosmeya.scrapers.instagram.graph-token", "token");
        context = HttpWiring.of(origins, Clock.systemUTC(), settings);
        context.scan(Stream.of(Platform.values())
                .map(platform -> PlatformScraper.class.getPackageName() + "." + platform.key())
                .toArray(String[]::new));
        context.registerBean(Session.class, () -> SESSION);
        context.refresh();
    }

    /// A request as it arrived.
    ///
    /// @param address host, path and query: `/www.tiktok.com/@name`
    /// @param headers the names of its headers, in lower case
    /// @param referer where it says that it comes from; empty when it does not say
    /// @param fields the names in its body, a form or JSON; empty without a body
    record Asked(String address, Set<String> headers, String referer, Set<String> fields) {}

    /// What is asked when a link is resolved.
    List<Asked> resolve(ChannelLink link) {
        return asked(() -> only(ChannelResolver.class, link.platform(), ChannelResolver::platform)
                .resolve(link));
    }

    /// What is asked when a channel of this name is read, without a session and in one.
    List<Asked> scrape(Platform platform, String handle) {
        Channel channel = new Channel(
                1, platform, id(platform), handle, "as known", "https://x", null, Channel.State.ACTIVE, Instant.EPOCH);
        PlatformScraper scraper = only(PlatformScraper.class, platform, PlatformScraper::platform);
        return asked(() -> {
            scraper.scrape(channel);
            if (scraper instanceof SittingScraper sittings) {
                sittings.sit(SESSION, () -> {}).read(channel);
            }
        });
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }

    private List<Asked> asked(Runnable questions) {
        asked.clear();
        for (int each : new int[] {404, 403, 500}) {
            status = each;
            questions.run();
        }
        return List.copyOf(asked);
    }

    private <T> T only(Class<T> type, Platform platform, Function<T, Platform> of) {
        return context.getBeansOfType(type).values().stream()
                .filter(each -> of.apply(each) == platform)
                .findFirst()
                .orElseThrow();
    }

    private static String id(Platform platform) {
        return switch (platform) {
            case YOUTUBE -> "UCTwECeGqMZee77BjdoYtI2Q";
            case TIKTOK -> "7664638705177150477";
            case INSTAGRAM -> "42";
            case LIKEE -> "1326964767";
        };
    }

    private void refuse(HttpExchange exchange) throws IOException {
        Set<String> headers = new TreeSet<>();
        exchange.getRequestHeaders().keySet().forEach(name -> headers.add(name.toLowerCase()));
        String referer = exchange.getRequestHeaders()
                .getOrDefault("Referer", List.of(""))
                .getFirst();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(exchange.getRequestURI().toString(), headers, referer, fields(body)));
        LocalServer.send(exchange, status, "text/plain", "no".getBytes(UTF_8));
    }

    private static Set<String> fields(String body) {
        return body.startsWith("{")
                ? new TreeSet<>(MAPPER.readTree(body).propertyNames())
                : new TreeSet<>(Stream.of(body.split("&"))
                        .map(field -> field.split("=", 2)[0])
                        .filter(field -> !field.isEmpty())
                        .toList());
    }
}
