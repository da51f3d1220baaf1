package io.cosmeya.bot.summary;

import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the facts into lines: coverage, gain, the videos that gained most, what is missing. A day without movers is two
/// lines. What is not known is said to be so and never a 0.
class SummaryText {

    private static final int ROWS = 7;
    private static final int LONGEST_TITLE = 44;
    private static final int LONGEST_CHANNEL = 24;
    private static final int LONGEST_LIST = 4;

    private final Phrases phrases;
    private final String footnote;

    SummaryText(Phrases phrases, String footnote) {
        this.phrases = phrases;
        this.footnote = footnote;
    }

    String of(Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(Html.bold(phrases.title(facts.totals().slotAt())));
        List<String> rows = rows(facts);
        if (rows.isEmpty()) {
            lines.add(coverage(facts.totals()) + " " + headline(facts));
        } else {
            lines.add(coverage(facts.totals()));
            lines.add(headline(facts));
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

    private String coverage(RunTotals totals) {
        String coverage = phrases.coverage(totals);
        return totals.incomplete() ? coverage + " " + phrases.incomplete() : coverage;
    }

    private String headline(Facts facts) {
        RunTotals totals = facts.totals();
        Long views = totals.views();
        Long followers = totals.followers();
        if (views == null && followers == null) {
            return phrases.noPointBefore();
        }
        return views == null ? followers(facts) : views(facts, views) + " " + followers(facts);
    }

    private String views(Facts facts, long views) {
        StringBuilder text = new StringBuilder(Html.bold(phrases.numbers().signed(views)))
                .append(' ')
                .append(phrases.views(views));
        DoubleSummaryStatistics hours = facts.moved().stream()
                .map(Facts.Moved::delta)
                .filter(delta -> !delta.flags().contains("born"))
                .mapToDouble(Delta::hours)
                .summaryStatistics();
        if (hours.getCount() > 0) {
            boolean overGap =
                    facts.moved().stream().anyMatch(moved -> moved.delta().runsSpanned() > 1);
            String stretch = phrases.numbers().hours(hours.getMin(), hours.getMax());
            text.append(' ').append(phrases.during(stretch, overGap));
        }
        if (facts.totals().viewsUnknown() > 0) {
            text.append(", ").append(phrases.leftOut(facts.totals().viewsUnknown()));
        }
        return text.append('.').toString();
    }

    private String followers(Facts facts) {
        Long change = facts.totals().followers();
        Long step = facts.followersUncertainty();
        if (change == null) {
            return phrases.followersUnknown();
        }
        if (step == null) {
            return phrases.followers(phrases.numbers().signed(change) + " " + phrases.roundingUnknown()) + ".";
        }
        return phrases.followers(
                        step > 0 && Math.abs(change) <= step
                                ? phrases.withinRounding(step)
                                : phrases.numbers().signed(change) + (step == 0 ? "" : " " + phrases.rounding(step)))
                + ".";
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
                        Html.link(moved.url(), "«" + Html.text(moved.title(), LONGEST_TITLE) + "»"),
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
