package io.cosmeya.scrapers.egress;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a page told an exit about itself. Nothing of it is believed that does not look like an address or a country.
record Echo(@Nullable String address, @Nullable String country) {

    static final Echo SILENT = new Echo(null, null);

    private static final List<Pattern> ADDRESS = List.of(
            Pattern.compile("(?m)^ip=(\\S+)$"), Pattern.compile("\"(?:ip|query|address)\"\\s*:\\s*\"([^\"]+)\""));
    private static final List<Pattern> COUNTRY = List.of(
            Pattern.compile("(?m)^loc=([A-Z]{2})$"),
            Pattern.compile("\"(?:countryCode|country_code|country)\"\\s*:\\s*\"([A-Z]{2})\""));

    static Echo read(String text) {
        return new Echo(
                first(ADDRESS, text).filter(Echo::address).orElse(null),
                first(COUNTRY, text).orElse(null));
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    private static boolean address(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
