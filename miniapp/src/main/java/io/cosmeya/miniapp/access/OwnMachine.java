package io.cosmeya.miniapp.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a request was sent by this machine to itself, and not by a foreign page in its browser: the address is
/// loopback, no proxy is between, the Host header is local too (else a foreign name that resolves to 127.0.0.1 would
/// do), and what writes comes from our own origin.
final class OwnMachine {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROXIED = Set.of("Forwarded", "Via", "X-Forwarded-For", "X-Real-IP");

    private OwnMachine() {}

    static boolean sent(HttpServletRequest request) {
        return loopback(request.getRemoteAddr())
                && PROXIED.stream().allMatch(name -> request.getHeader(name) == null)
                && LOCAL_NAMES.contains(name(request.getHeader("Host")))
                && (READING.contains(request.getMethod()) || sameOrigin(request));
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.equalsIgnoreCase(request.getScheme() + "://" + request.getHeader("Host"));
    }

    /// The Host header without its port: `[::1]:8080` is `[::1]`.
    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
