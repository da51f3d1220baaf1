package io.cosmeya.scrapers.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Replaces in a text the values that have certain names. The names are looked for at one mark, the quote before or the
/// equals sign behind them: patterns that are tried at every letter of a page cost more than the page itself.
final class Blanking {

    private static final int LONGEST = 64;
    private static final int LETTER_BITS = 7;

    private final char mark;
    private final Map<String, List<Rule>> rules = new HashMap<>();
    // By length and last letter: most names are none of ours, and need no text of their own to be told apart.
    private final boolean[] likely = new boolean[LONGEST << LETTER_BITS];

    private Blanking(char mark) {
        this.mark = mark;
    }

    /// Of values whose name stands in quotes.
    static Blanking quoted() {
        return new Blanking('"');
    }

    /// Of values whose name stands before an equals sign.
    static Blanking equated() {
        return new Blanking('=');
    }

    /// Adds a rule for names.
    ///
    /// @param pattern of name and value: from the quote on, or from the name on
    /// @param instead what is put in the place of the whole
    Blanking with(Collection<String> names, Pattern pattern, Function<MatchResult, String> instead) {
        Rule rule = new Rule(pattern, instead);
        for (String name : names) {
            rules.computeIfAbsent(name, _ -> new ArrayList<>()).add(rule);
            likely[kind(name.length(), name.charAt(name.length() - 1))] = true;
        }
        return this;
    }

    String of(String text) {
        StringBuilder blanked = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, Math.max(at + 1, copied))) {
            Found found = mark == '"' ? behind(text, at) : before(text, at, copied);
            if (found != null) {
                blanked.append(text, copied, found.match.start()).append(found.rule.instead.apply(found.match));
                copied = found.match.end();
            }
        }
        return copied == 0 ? text : blanked.append(text, copied, text.length()).toString();
    }

    private @Nullable Found behind(String text, int quote) {
        int end = quote + 1;
        int limit = Math.min(text.length(), quote + LONGEST);
        while (end < limit && isOfName(text.charAt(end))) {
            end++;
        }
        boolean closed = end < limit && (text.charAt(end) == '"' || text.charAt(end) == '\\');
        int length = end - quote - 1;
        return closed && length > 0 && likely[kind(length, text.charAt(end - 1))]
                ? found(text, text.substring(quote + 1, end), quote)
                : null;
    }

    /// A name may begin behind each hyphen, too: `x-sessionid=`.
    private @Nullable Found before(String text, int equals, int from) {
        int begin = equals;
        int limit = Math.max(from, equals - LONGEST);
        while (begin > limit && isOfName(text.charAt(begin - 1))) {
            begin--;
        }
        String run = text.substring(begin, equals);
        for (int at = 0; at >= 0; at = run.indexOf('-', at) < 0 ? -1 : run.indexOf('-', at) + 1) {
            String name = run.startsWith("__Secure-", at) ? "__Secure-" : run.substring(at);
            Found found = found(text, name, begin + at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found found(String text, String name, int begin) {
        for (Rule rule : rules.getOrDefault(name, List.of())) {
            Matcher match = rule.pattern
                    .matcher(text)
                    .region(begin, text.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (match.lookingAt()) {
                return new Found(rule, match);
            }
        }
        return null;
    }

    private static int kind(int length, char last) {
        return length << LETTER_BITS | last;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private record Rule(Pattern pattern, Function<MatchResult, String> instead) {}

    private record Found(Rule rule, Matcher match) {}
}
