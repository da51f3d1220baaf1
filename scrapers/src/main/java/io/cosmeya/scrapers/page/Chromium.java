package io.cosmeya.scrapers.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where Chromium and the Node.js of its driver are on this machine, and how Chromium is started.
class Chromium {

    /// Nothing of the browser itself goes out: what is no context's is sent to a port that nobody listens on.
    static final String NOWHERE = "http://127.0.0.1:9";

    private static final List<String> QUIET = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-remote-fonts",
            "--mute-audio",
            "--blink-settings=imagesEnabled=false",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp");

    static List<String> arguments(boolean sandbox) {
        return sandbox
                ? QUIET
                : Stream.concat(QUIET.stream(), Stream.of("--no-sandbox")).toList();
    }

    static Optional<Path> executable(@Nullable String named) {
        String home = System.getProperty("user.home", "");
        String cache = Objects.requireNonNullElse(System.getenv("COSMEYA_CACHE"), home + "/.cache/cosmeya");
        return first(Stream.of(
                named,
                System.getenv("COSMEYA_CHROMIUM"),
                cache + "/chromium/chromium",
                "/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium"));
    }

    static Optional<Path> node() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return first(Stream.concat(
                Stream.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH")),
                Stream.of(path.split(":", -1)).map(folder -> folder + "/node")));
    }

    private static Optional<Path> first(Stream<@Nullable String> places) {
        return places.filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
