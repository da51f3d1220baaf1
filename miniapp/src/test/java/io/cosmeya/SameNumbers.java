package io.cosmeya;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The same figures as each place where people read them tells them: the API, the page in a browser, the workbook, the
/// summary of the run, the Grafana board.
class SameNumbers {

    private static final List<String> PLACES = List.of("API", "app", "workbook", "summary", "board");
    private static final String NO_DATA = "нет данных";
    private static final Pattern BOLD_NUMBER = Pattern.compile("<b>([+−]?[\\d,]+)</b>");
    private static final Pattern SHORT = Pattern.compile("(\\d+)(?:,(\\d+))? ?(тыс|млн|млрд)?");

    private final Person person;
    private final Browser browser;
    private final String origin;
    private final ChannelsWorkbook workbook;
    private final String summary;
    private final Function<String, List<Map<String, Object>>> board;
    private final List<Told> told = new ArrayList<>();

    /// One figure by the places that show it, empty = the place says that there is none; and as its card shows it.
    record Told(String figure, String card, Map<String, Optional<Long>> places) {

        boolean agrees() {
            return places.size() > 1 && places.values().stream().distinct().count() == 1 && cardIsIt();
        }

        /// Rounded to the last digit that it shows.
        private boolean cardIsIt() {
            Optional<Long> value = places.values().iterator().next();
            if (card.isEmpty() || value.isEmpty()) {
                return card.isEmpty() || card.equals(NO_DATA);
            }
            Matcher shown = SHORT.matcher(card);
            if (!shown.find()) {
                return false;
            }
            String digits = Optional.ofNullable(shown.group(2)).orElse("");
            int power =
                    switch (shown.group(3)) {
                        case "тыс" -> 3;
                        case "млн" -> 6;
                        case "млрд" -> 9;
                        case null, default -> 0;
                    };
            BigDecimal read = new BigDecimal(shown.group(1) + digits).scaleByPowerOfTen(power - digits.length());
            BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(power - digits.length());
            return read.subtract(BigDecimal.valueOf(value.get())).abs().compareTo(half) <= 0;
        }

        /// `figure | card | API | app | workbook | summary | board`; — = the place says that there is none.
        @Override
        public String toString() {
            return figure + " | " + card + " | "
                    + PLACES.stream()
                            .map(place -> places.containsKey(place)
                                    ? places.get(place).map(String::valueOf).orElse("—")
                                    : "")
                            .collect(Collectors.joining(" | "));
        }
    }

    /// @param board the rows of a panel by its title
    SameNumbers(Person person, Browser browser, String origin, Function<String, List<Map<String, Object>>> board) {
        this.person = person;
        this.browser = browser;
        this.origin = origin;
        this.board = board;
        workbook = new ChannelsWorkbook(person.download("/api/v1/reports/channels.xlsx?language=en"));
        long run = person.get("/api/v1/runs?size=1")
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        summary = person.get("/api/v1/runs/" + run + "/summary?language=en")
                .path("text")
                .asString();
    }

    String table() {
        return "figure | card | " + String.join(" | ", PLACES) + "\n"
                + told.stream().map(Told::toString).collect(Collectors.joining("\n"));
    }

    List<Told> all() {
        return List.copyOf(told);
    }

    void channel(String name, int id) {
        JsonNode channel = person.get("/api/v1/channels/" + id);
        browser.open(origin + "/app/channels/" + id);
        figure(name + ", views", "Просмотры", channel, "views", "Channels", "Views, sum over videos");
        figure(name + ", followers", "Подписчики", channel, "followers", "Channels", "Followers");
        figure(name + ", videos", "Видео", channel, "videos", "Channels", "Videos");
    }

    void video(String name, int id) {
        JsonNode video = person.get("/api/v1/videos/" + id);
        browser.open(origin + "/app/videos/" + id);
        Told views = figure(name + ", views", "Просмотры", video, "views", "Videos", "Views");
        Told gain = told.getLast();
        figure(name + ", likes", "Лайки", video, "likes", "Videos", "Likes");

        String title = video.path("title").asString();
        board.apply("Видео с наибольшим приростом").stream()
                .filter(row -> title.equals(row.get("title")))
                .findFirst()
                .ifPresent(row -> {
                    views.places.put("board", number(row.get("views")));
                    gain.places.put("board", number(row.get("gain")));
                });
        Matcher line = Pattern.compile("\\d+\\. (\\S+) · [^\n]*" + Pattern.quote(title)).matcher(summary);
        if (line.find()) {
            gain.places.put("summary", number(line.group(1)));
        }
    }

    /// What all channels have together, and what they gained in the run.
    void run() {
        JsonNode figures = person.get("/api/v1/totals/figures");
        browser.open(origin + "/app/");
        Browser.Card views = browser.card("Просмотры");
        Browser.Card followers = browser.card("Подписчики");

        Told gained = told("run, views gained", "");
        gained.places.put("API", number(figures.path("views").path("gained")));
        gained.places.put("app", number(views.change()));
        gained.places.put("workbook", workbook.sum("Channels", "Views, sum over videos, Δ"));
        Matcher bold = BOLD_NUMBER.matcher(summary);
        gained.places.put("summary", bold.find() ? number(bold.group(1)) : Optional.empty());
        gained.places.put("board", number(board.apply("Прирост просмотров за сбор").getLast().get("gain")));

        Told together = told("all channels, followers", followers.shown());
        together.places.put("API", number(figures.path("followers").path("value")));
        together.places.put("app", number(followers.full()));
        together.places.put("workbook", workbook.sum("Channels", "Followers"));
        together.places.put("board", number(board.apply("Подписчики").getLast().get("followers")));
    }

    /// The figure itself, and a line for its change.
    private Told figure(String name, String label, JsonNode subject, String field, String sheet, String column) {
        JsonNode figure = subject.path(field);
        String id = subject.path("platformId").asString();
        Browser.Card card = browser.card(label);

        Told value = told(name, card.shown());
        value.places.put("API", number(figure.path("value")));
        value.places.put("app", number(card.full()));
        value.places.put("workbook", workbook.cell(sheet, id, column));

        Told change = told(name + ", Δ", "");
        change.places.put("API", number(figure.path("delta").path("value")));
        change.places.put("app", number(card.change()));
        change.places.put("workbook", workbook.cell(sheet, id, column + ", Δ"));
        return value;
    }

    private Told told(String figure, String card) {
        Told made = new Told(figure, card, new LinkedHashMap<>());
        told.add(made);
        return made;
    }

    private static Optional<Long> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asLong()) : Optional.empty();
    }

    private static Optional<Long> number(Object value) {
        return value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() || text.equals(NO_DATA)
                ? Optional.empty()
                : Optional.of(Long.valueOf(text.replaceAll("[ ,+]", "").replace('−', '-')));
    }
}
