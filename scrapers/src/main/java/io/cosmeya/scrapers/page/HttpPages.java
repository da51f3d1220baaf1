package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Fetches pages with the JDK's client, one for each exit. Redirects are followed by hand, so that none leads to an
/// unknown host.
@Component
@EnableConfigurationProperties(PagesSettings.class)
class HttpPages implements Pages, AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final int SIGN_IN_AT_PROXY = 407;
    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "cookie", "x-goog-api-key", "x-csrftoken");

    private final Clock clock;
    private final PagesSettings settings;
    private final Origins origins;
    private final @Nullable Exit exit;
    private final Clients clients;
    private final PublicAddresses addresses;

    @Autowired
    HttpPages(Clock clock, PagesSettings settings) {
        this(clock, settings, new PublicAddresses(InetAddress::getAllByName));
    }

    HttpPages(Clock clock, PagesSettings settings, PublicAddresses addresses) {
        this.addresses = addresses;
        this.clock = clock;
        this.settings = settings;
        this.origins = new Origins(settings.origins());
        this.exit = settings.exit();
        this.clients = new Clients(settings.connectTimeout());
    }

    @Override
    public Fetched fetch(PageRequest request) {
        if (!KnownHosts.allow(request.uri())) {
            throw new IllegalArgumentException(
                    "not a known host: " + request.uri().getHost());
        }
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        PageRequest next = request;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Fetched fetched = exchange(next, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            Optional<URI> target = redirect(next.uri(), fetched);
            if (target.isEmpty()) {
                return fetched;
            }
            if (!KnownHosts.allow(target.get())) {
                return new Fetched.Failed(Fetched.Why.FOREIGN_REDIRECT, place(target.get()));
            }
            next = redirected(
                    next, target.get(), ((Fetched.Answered) fetched).page().status());
        }
        return new Fetched.Failed(Fetched.Why.BROKEN, "more than " + MOST_REDIRECTS + " redirects");
    }

    @Override
    public void close() {
        clients.close();
    }

    private Fetched exchange(PageRequest request, Duration timeout) {
        @Nullable Exit way = request.exit() == null ? exit : request.exit();
        if (way == null && origins.toAsk(request.uri()).equals(request.uri())) {
            try {
                // The client asks the JDK's cache of names next, which holds what was checked here.
                addresses.of(request.uri().getHost());
            } catch (UnknownHostException e) {
                return Failure.of(e);
            }
        }
        Clients.Way out = clients.through(way);
        CompletableFuture<HttpResponse<byte[]>> answer = out.client()
                .sendAsync(
                        http(request, out, timeout),
                        _ -> new BoundedBody(settings.maxSize().toBytes()));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            return response.statusCode() == SIGN_IN_AT_PROXY
                    ? new Fetched.Failed(Fetched.Why.REFUSED, "the exit refused user and password")
                    : new Fetched.Answered(page(request.uri(), way, response));
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Fetched.Failed(Fetched.Why.TIMED_OUT, "no whole answer in " + settings.timeout());
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Fetched.Failed(Fetched.Why.BROKEN, "interrupted");
        } catch (ExecutionException e) {
            return Failure.of(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return Failure.of(e);
        }
    }

    private HttpRequest http(PageRequest request, Clients.Way out, Duration timeout) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(origins.toAsk(request.uri())).timeout(timeout);
        builder.header("Accept-Encoding", "gzip, deflate");
        request.headers().forEach(builder::setHeader);
        out.authorization().ifPresent(value -> builder.setHeader("Proxy-Authorization", value));
        return request.body() == null
                ? builder.build()
                : builder.POST(HttpRequest.BodyPublishers.ofString(request.body()))
                        .build();
    }

    private Page page(URI uri, @Nullable Exit way, HttpResponse<byte[]> response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String encoding = response.headers().firstValue("content-encoding").orElse("");
        byte[] body = Decompression.unpack(
                response.body(), encoding, settings.maxSize().toBytes());
        return new Page(
                uri, response.statusCode(), headers, body, clock.instant(), way == null ? "direct" : way.region());
    }

    private Optional<URI> redirect(URI from, Fetched fetched) {
        if (!(fetched instanceof Fetched.Answered(Page page)) || page.status() < 301 || page.status() > 308) {
            return Optional.empty();
        }
        try {
            return page.header("location").map(to -> origins.real(from.resolve(to.strip())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static PageRequest redirected(PageRequest request, URI target, int status) {
        boolean same = status == 307 || status == 308;
        Map<String, String> headers = new HashMap<>(request.headers());
        if (!target.getHost().equalsIgnoreCase(request.uri().getHost())) {
            headers.keySet().removeIf(name -> SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT)));
        }
        return new PageRequest(target, headers, same ? request.body() : null, request.exit());
    }

    private static String place(URI uri) {
        return uri.getHost() + Optional.ofNullable(uri.getPath()).orElse("");
    }
}
