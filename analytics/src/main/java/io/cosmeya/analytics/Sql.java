package io.cosmeya.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A statement in a file. The lines between `-- each metric` and `-- end` are written once for every metric, `$m` being
/// its name; a `:name` takes numbers only, and a `$name` an expression of ours, so that nothing from outside becomes
/// SQL.
record Sql(String text) {

    private static final Pattern EACH = Pattern.compile("(?ms)^-- each metric\\n(.*?)^-- end\\n");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*\\n");

    static Sql file(String name, List<String> metrics) {
        String all = EACH.matcher(read(name))
                .replaceAll(lines -> Matcher.quoteReplacement(metrics.stream()
                        .map(metric -> lines.group(1).replace("$m", metric))
                        .collect(Collectors.joining())));
        return new Sql(COMMENT.matcher(all).replaceAll(""));
    }

    Sql with(String name, long number) {
        return replaced(name, Long.toString(number));
    }

    Sql with(String name, Collection<? extends Number> numbers) {
        return replaced(name, numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    Sql filled(String name, String expression) {
        return new Sql(text.replace("$" + name, expression));
    }

    private Sql replaced(String name, String value) {
        return new Sql(text.replaceAll(":" + name + "\\b", value));
    }

    private static String read(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
