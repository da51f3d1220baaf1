package io.cosmeya.scrapers.egress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A list of proxies as people paste it: one a line, with comments, numbers, bullets, quotes, commas and carriage
/// returns between them.
class ProxyText {

    private static final int MOST_LINES = 10_000;
    private static final Pattern COMMENT = Pattern.compile("^\\s*+(?:#|//|;).*|(?<!\\s)\\s++(?:#|//).*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]\\s+|\\d{1,5}[.)]\\s+)");
    private static final Pattern SEPARATED = Pattern.compile("[^\\s,;|@]++(?:[\\s,;|]++[^\\s,;|]++){1,3}+");

    /// The lines that say something, with their numbers from 1.
    static List<Line> lines(String text) {
        List<String> all = text.lines().limit(MOST_LINES + 1L).toList();
        if (all.size() > MOST_LINES) {
            throw new IllegalArgumentException("more than " + MOST_LINES + " lines");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String clean = clean(all.get(i));
            if (!clean.isEmpty()) {
                lines.add(new Line(i + 1, clean));
            }
        }
        return lines;
    }

    private static String clean(String line) {
        // What is too long is refused later; it is not searched for noise.
        String text = line.substring(0, Math.min(line.length(), ProxyLine.LONGEST + 1))
                .replace("\uFEFF", "")
                .replace("\u200B", "")
                .replace('\u00A0', ' ');
        text = COMMENT.matcher(text).replaceAll("").strip();
        text = BULLET.matcher(text).replaceFirst("");
        text = text.replaceAll("^[\"'`<(]++|(?<![\"'`>),;])[\"'`>),;]++$", "").strip();
        return SEPARATED.matcher(text).matches() ? text.strip().replaceAll("[\\s,;|]+", ":") : text;
    }

    /// A line without what is not the proxy itself.
    record Line(int number, String text) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }
}
