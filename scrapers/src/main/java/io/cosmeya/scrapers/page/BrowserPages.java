package io.cosmeya.scrapers.page;

import jakarta.annotation.PreDestroy;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Visits pages with a real Chromium, where a plain request is not enough. Only known hosts are asked, pictures, fonts
/// and media are not loaded, each visit has a context of its own and keeps nothing.
@Component
@EnableConfigurationProperties({BrowserSettings.class, PagesSettings.class})
public class BrowserPages {

    private static final Logger log = LoggerFactory.getLogger(BrowserPages.class);

    private final Clock clock;
    private final BrowserSettings settings;
    private final PagesSettings pages;
    private final Origins origins;
    private final PublicAddresses addresses = new PublicAddresses(InetAddress::getAllByName);
    private final Optional<String> missing;
    private final List<BrowserSeat> seats;
    private final BlockingQueue<BrowserSeat> free;

    BrowserPages(Clock clock, BrowserSettings settings, PagesSettings pages) {
        this.clock = clock;
        this.settings = settings;
        this.pages = pages;
        this.origins = new Origins(pages.origins());
        Optional<Path> chromium = Chromium.executable(settings.executable());
        Optional<Path> node = Chromium.node();
        this.missing = chromium.isEmpty()
                ? Optional.of("no Chromium: ./cosmeya setup gets one; or install Debian's package chromium")
                : node.isEmpty() ? Optional.of("no Node.js for the driver of Chromium: install one") : Optional.empty();
        this.seats = missing.isPresent()
                ? List.of()
                : IntStream.range(0, settings.most())
                        .mapToObj(_ -> new BrowserSeat(settings, chromium.orElseThrow(), node.orElseThrow()))
                        .toList();
        this.free = new LinkedBlockingQueue<>(seats);
    }

    /// Whether there is a browser at all.
    public boolean ready() {
        return missing.isEmpty();
    }

    /// What must be installed, in a sentence; empty when nothing must.
    public Optional<String> missing() {
        return missing;
    }

    /// Visits a page. What went wrong on the way is a [Visited.Failed]; an unknown host is an
    /// [IllegalArgumentException], since that is a mistake of ours.
    ///
    /// A browser that dies is replaced, and the visit is made once more.
    public Visited open(BrowserVisit visit) {
        if (!KnownHosts.allow(visit.uri())) {
            throw new IllegalArgumentException(
                    "not a known host: " + visit.uri().getHost());
        }
        if (missing.isPresent()) {
            return new Visited.Failed(Fetched.Why.REFUSED, missing.get());
        }
        try {
            return seated(visit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Visited.Failed(Fetched.Why.BROKEN, "interrupted");
        }
    }

    List<BrowserSeat> seats() {
        return seats;
    }

    @PreDestroy
    void close() {
        seats.forEach(BrowserSeat::close);
    }

    private Visited seated(BrowserVisit visit) throws InterruptedException {
        BrowserSeat seat = free.poll(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        if (seat == null) {
            return new Visited.Failed(Fetched.Why.TIMED_OUT, "no browser was free in " + settings.patience());
        }
        try {
            return visit(seat, visit);
        } catch (BrowserGone gone) {
            log.warn("A browser is gone in the middle of a visit, which is made again in a new one: {}", cause(gone));
            return again(seat, visit);
        } finally {
            free.add(seat);
        }
    }

    private Visited again(BrowserSeat seat, BrowserVisit visit) throws InterruptedException {
        try {
            return visit(seat, visit);
        } catch (BrowserGone gone) {
            return new Visited.Failed(Fetched.Why.BROKEN, "the browser went twice: " + cause(gone));
        }
    }

    private Visited visit(BrowserSeat seat, BrowserVisit visit) throws BrowserGone, InterruptedException {
        @Nullable Exit exit = visit.exit() == null ? pages.exit() : visit.exit();
        try (BrowserDoor door = new BrowserDoor(exit, origins, addresses, pages.connectTimeout())) {
            String region = exit == null ? "direct" : exit.region();
            long most = settings.collected().toBytes();
            return seat.visit(visit, new Visiting(visit, door, origins, clock, region, most));
        }
    }

    private static String cause(BrowserGone gone) {
        return String.valueOf(gone.getCause()).lines().findFirst().orElse("");
    }
}
