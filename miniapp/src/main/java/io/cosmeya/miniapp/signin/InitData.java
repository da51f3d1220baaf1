package io.cosmeya.miniapp.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The launch parameters that Telegram signs, taken apart: split on `&`, then on the first `=`, decoded afterwards.
/// Its text shows nothing of it.
record InitData(SortedMap<String, String> pairs) {

    private static final int LONGEST = 8192;

    InitData {
        pairs = Collections.unmodifiableSortedMap(pairs);
    }

    /// Takes a text apart; an [UntrustedInitData] when it cannot be what Telegram sent.
    static InitData read(String text) {
        if (text.length() > LONGEST) {
            throw new UntrustedInitData("it is too long");
        }
        TreeMap<String, String> pairs = new TreeMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UntrustedInitData("a part of it has no name");
            }
            if (pairs.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw new UntrustedInitData("a part of it stands twice");
            }
        }
        return new InitData(pairs);
    }

    @Nullable
    String get(String key) {
        return pairs.get(key);
    }

    /// All pairs in the order of their keys, one a line, without some.
    String lines(Set<String> without) {
        return pairs.entrySet().stream()
                .filter(pair -> !without.contains(pair.getKey()))
                .map(InitData::line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "InitData" + pairs.keySet();
    }

    private static String line(Map.Entry<String, String> pair) {
        return pair.getKey() + "=" + pair.getValue();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new UntrustedInitData("a part of it is not encoded well");
        }
    }
}
