package io.cosmeya.bot.summary;

import io.cosmeya.analytics.RunTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the facts into lines: coverage, gain, the videos that gained most, what is missing. A day without movers is two
/// lines. What is not known is said to be so and never a 0.
class SummaryText {

    private static final int ROWS = 7;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_CHANNEL = 24;
    private static final int LONGEST_LIST = 4;

    private final Phrases phrases;
    private final Headline headline;
    private final String footnote;

    SummaryText(Phrases phrases, String footnote) {
        this.phrases = phrases;
        this.headline = new Headline(phrases);
        this.footnote = footnote;
    }

    String of(Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(Html.bold(phrases.title(facts.totals().slotAt())));
        List<String> rows = rows(facts);
        if (rows.isEmpty()) {
            lines.add(coverage(facts) + " " + headline.of(facts));
        } else {
            lines.add(coverage(facts));
            lines.add(headline.of(facts));
            lines.addAll(rows);
        }
        if (!facts.missing().isEmpty()) {
            lines.add(missing(facts));
        }
        if (!footnote.isEmpty() && lines.stream().anyMatch(line -> line.contains("Instagram*"))) {
            lines.add(footnote);
        }
        return String.join("\n", lines);
    }

    private String coverage(Facts facts) {
        RunTotals totals = facts.totals();
        String incomplete = totals.incomplete() ? phrases.incomplete() : "";
        return Stream.of(phrases.coverage(totals), incomplete, headline.stretch(facts))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<String> rows(Facts facts) {
        List<Facts.Moved> shown = facts.moved().stream()
                .filter(moved -> moved.delta().value() > 0 && !moved.delta().withinRounding())
                .limit(ROWS)
                .toList();
        List<String> rows = new ArrayList<>();
        for (Facts.Moved moved : shown) {
            rows.add(row(rows.size() + 1, moved));
        }
        return rows;
    }

    private String row(int rank, Facts.Moved moved) {
        return "%d. %s · %s — %s, %s"
                .formatted(
                        rank,
                        phrases.numbers().signed(moved.delta().value()),
                        Html.link(moved.url(), phrases.quoted(Html.text(moved.title(), LONGEST_TITLE))),
                        PlatformName.of(moved.platform(), phrases.numbers().russian()),
                        Html.text(moved.channel(), LONGEST_CHANNEL));
    }

    private String missing(Facts facts) {
        String list = facts.missing().stream()
                .limit(LONGEST_LIST)
                .map(phrases::missingChannels)
                .map(text -> Html.text(text, 120))
                .collect(Collectors.joining(", "));
        return phrases.missing(facts.missing().size() > LONGEST_LIST ? list + ", …" : list);
    }
}
