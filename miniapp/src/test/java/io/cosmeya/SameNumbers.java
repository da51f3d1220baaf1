package io.cosmeya;

import io.cosmeya.browser.Screen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The same figures as each place where people read them tells them: the API, the page in a browser, the workbook, the
/// summary of the run, the Grafana board.
class SameNumbers {

    private static final List<String> PLACES = List.of("API", "app", "workbook", "summary", "board");
    private static final String NO_DATA = "нет данных";
    private static final String NONE = "—";
    private static final String ABOUT_NOTHING = "≈0";
    private static final Pattern BOLD = Pattern.compile("<b>(≈0|[+−]?[\\d,]+(?=</b>))");
    private static final Pattern SHORT = Pattern.compile("(\\d+)(?:,(\\d+))? ?(тыс|млн|млрд)?");

    private final Person person;
    private final Screen screen;
    private final String origin;
    private final ChannelsWorkbook workbook;
    private final String summary;
    private final Function<String, List<Map<String, Object>>> board;
    private final List<Told> told = new ArrayList<>();

    /// One figure by the places that show it (— = there is none, ≈0 = rounding explains it), and as its card shows it.
    record Told(String figure, String card, Map<String, String> places) {

        boolean agrees() {
            return places.size() > 1 && places.values().stream().distinct().count() == 1 && cardIsIt();
        }

        /// Rounded to the last digit that it shows.
        private boolean cardIsIt() {
            String value = places.values().iterator().next();
            if (card.isEmpty() || value.equals(NONE)) {
                return card.isEmpty() || card.equals(NO_DATA);
            }
            Matcher shown = SHORT.matcher(card);
            if (!shown.find()) {
                return false;
            }
            String digits = Objects.requireNonNullElse(shown.group(2), "");
            int power = switch (shown.group(3)) {
                case "тыс" -> 3;
                case "млн" -> 6;
                case "млрд" -> 9;
                case null, default -> 0;
            };
            BigDecimal read = new BigDecimal(shown.group(1) + digits).scaleByPowerOfTen(power - digits.length());
            BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(power - digits.length());
            return read.subtract(new BigDecimal(value)).abs().compareTo(half) <= 0;
        }

        /// `figure | card | API | app | workbook | summary | board`; nothing = that place does not show it.
        @Override
        public String toString() {
            return figure + " | " + card + " | "
                    + PLACES.stream()
                            .map(place -> places.getOrDefault(place, ""))
                            .collect(Collectors.joining(" | "));
        }
    }

    /// @param board the rows of a panel by its title
    SameNumbers(Person person, Screen screen, String origin, Function<String, List<Map<String, Object>>> board) {
        this.person = person;
        this.screen = screen;
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
        screen.open(origin + "/app/channels/" + id);
        figure(name + ", views", "Просмотры", channel, "views", "Channels", "Views, sum over videos");
        figure(name + ", followers", "Подписчики", channel, "followers", "Channels", "Followers");
        figure(name + ", videos", "Видео", channel, "videos", "Channels", "Videos");
    }

    void video(String name, int id) {
        JsonNode video = person.get("/api/v1/videos/" + id);
        screen.open(origin + "/app/videos/" + id);
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
        Matcher line = Pattern.compile("\\d+\\. (\\S+) · [^\n]*" + Pattern.quote(title))
                .matcher(summary);
        if (line.find()) {
            gain.places.put("summary", number(line.group(1)));
        }
    }

    /// What all channels have together, and what they gained in the run.
    void run() {
        JsonNode figures = person.get("/api/v1/totals/figures");
        screen.open(origin + "/app/");
        Screen.Card views = screen.card("Просмотры");
        Screen.Card followers = screen.card("Подписчики");

        JsonNode sum = figures.path("views");
        Told gained = told("run, views gained", "");
        gained.places.put("API", number(sum.path("gained")));
        gained.places.put("workbook", number(workbook.sum("Channels", "Views, sum over videos, Δ")));
        gained.places.put(
                "board",
                number(board.apply("Прирост просмотров за сбор").getLast().get("gain")));

        boolean rounding =
                Math.abs(sum.path("gained").asLong()) <= sum.path("uncertainty").asLong();
        Told words = told("run, views gained, beside its rounding", "");
        words.places.put("API", rounding ? ABOUT_NOTHING : number(sum.path("gained")));
        words.places.put("app", number(views.change()));
        Matcher bold = BOLD.matcher(summary);
        words.places.put("summary", bold.find() ? number(bold.group(1)) : NONE);

        Told together = told("all channels, followers", followers.shown());
        together.places.put("API", number(figures.path("followers").path("value")));
        together.places.put("app", number(followers.full()));
        together.places.put("workbook", number(workbook.sum("Channels", "Followers")));
        together.places.put("board", number(board.apply("Подписчики").getLast().get("followers")));
    }

    /// The figure itself, and a line for its change.
    private Told figure(String name, String label, JsonNode subject, String field, String sheet, String column) {
        JsonNode figure = subject.path(field);
        String id = subject.path("platformId").asString();
        Screen.Card card = screen.card(label);

        Told value = told(name, card.shown());
        value.places.put("API", number(figure.path("value")));
        value.places.put("app", number(card.full()));
        value.places.put("workbook", number(workbook.cell(sheet, id, column)));

        Told change = told(name + ", Δ", "");
        change.places.put("API", number(figure.path("delta").path("value")));
        change.places.put("app", number(card.change()));
        change.places.put("workbook", number(workbook.cell(sheet, id, column + ", Δ")));
        return value;
    }

    private Told told(String figure, String card) {
        Told made = new Told(figure, card, new LinkedHashMap<>());
        told.add(made);
        return made;
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? Long.toString(node.asLong()) : NONE;
    }

    private static String number(@Nullable Object value) {
        return value instanceof Number number ? Long.toString(number.longValue()) : NONE;
    }

    private static String number(String text) {
        if (text.startsWith(ABOUT_NOTHING)) {
            return ABOUT_NOTHING;
        }
        boolean none = text.isEmpty() || text.equals(NO_DATA);
        return none
                ? NONE
                : Long.toString(Long.parseLong(text.replaceAll("[ ,+]", "").replace('−', '-')));
    }
}
