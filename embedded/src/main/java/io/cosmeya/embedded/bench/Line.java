package io.cosmeya.embedded.bench;

import java.util.List;

/// A line of the table.
///
/// @param ours the median of what is ours
/// @param beside the median of what it is measured against
/// @param figure the median of what the goal is about
record Line(
        String part, String what, String ours, String beside, String figure, String spread, String goal, String met) {

    private static final List<String> TITLES =
            List.of("part", "what", "ours", "beside it", "figure", "least to greatest", "goal", "met");

    static String head() {
        return row(TITLES) + "\n" + row(TITLES.stream().map(_ -> "---").toList());
    }

    static Line ofRecord(String text) {
        String[] cells = text.split("\t", -1);
        return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }

    String asRecord() {
        return String.join("\t", cells());
    }

    String asRow() {
        return row(cells());
    }

    private List<String> cells() {
        return List.of(part, what, ours, beside, figure, spread, goal, met);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
