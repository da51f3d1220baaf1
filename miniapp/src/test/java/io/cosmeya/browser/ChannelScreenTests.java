package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@InBrowser
class ChannelScreenTests {

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    @Test
    void theLineIsDrawnAndTheTableBehindItHasBothReadingsAndTheGap() {
        try (Visit visit = visits.of(Rank.ANALYST, "channels/" + world.whole())) {
            Screen screen = visit.screen();
            screen.textOnceItHas("random channel");
            assertThat(screen.drawnPixels(".growth-chart canvas")).isGreaterThan(1000);
            screen.page().getByText("Таблица чтений").click();
            Locator lines = screen.named(AriaRole.REGION, "Таблица чтений").locator("tbody tr");
            lines.first().waitFor();
            List<String> rows =
                    lines.allInnerTexts().stream().map(Screen::plain).toList();
            int last = indexOf(rows, "5 234");
            assertThat(rows.get(last)).contains("+30");
            assertThat(rows.get(last + 1)).contains("нет данных");
            assertThat(rows.get(last + 2)).contains("5 204");
        }
    }

    @Test
    void aFigureLeadsDownToItsTwoReadingsAndTheirPages() {
        try (Visit visit = visits.of(Rank.ANALYST, "channels/" + world.whole())) {
            Screen screen = visit.screen();
            screen.press("Просмотры 5");
            Locator sheet = screen.page().getByRole(AriaRole.DIALOG);
            assertThat(Screen.plain(sheet.innerText())).contains("Откуда это число", "Прочитано");
            sheet.getByText("До сырых данных").click();
            assertThat(screen.textOnceItHas("Сбор № ")).contains("youtube/");
            assertThat(sheet.locator("code").first().innerText()).contains("https://www.youtube.com/");
            assertThat(Screen.plain(sheet.innerText()))
                    .contains(
                            "5 234 − 5 204 = +30",
                            "Сумма последних известных значений видео канала",
                            "viewCount из browse/videos");
            screen.press("Закрыть");
            assertThat(sheet.count()).isZero();
        }
    }

    @Test
    void rowsAreSavedByTheBrowserWhereTelegramCannot() throws IOException {
        try (Visit visit = visits.of(Rank.ANALYST, rowsOfWhole(), Telegram.OLD, Telegram.LIGHT)) {
            Screen screen = visit.screen();
            screen.textOnceItHas("Скачать video-history.csv");
            Download file = screen.page().waitForDownload(() -> screen.follow("Скачать video-history.csv"));
            assertThat(file.suggestedFilename()).isEqualTo("video-history.csv");
            rowsOf(Files.readString(file.path()));
        }
    }

    @Test
    void rowsAreSavedByTelegramWhereItCan() throws Exception {
        try (Visit visit = visits.of(Rank.ANALYST, rowsOfWhole())) {
            Screen screen = visit.screen();
            screen.textOnceItHas("Скачать video-history.csv");
            screen.follow("Скачать video-history.csv");
            visit.telegram().awaitCalled("web_app_request_file_download", "file_name", "video-history.csv");
            JsonNode asked =
                    visit.telegram().called("web_app_request_file_download").getLast();
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(asked.path("url").asString()))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
            rowsOf(answer.body());
        }
    }

    private String rowsOfWhole() {
        return "manage?part=data&table=video-history&of=channel-" + world.whole();
    }

    private static void rowsOf(String csv) {
        assertThat(csv.lines().skip(1)).anyMatch(row -> row.contains("5204")).anyMatch(row -> row.contains("5234"));
    }

    private static int indexOf(List<String> rows, String words) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).contains(words)) {
                return at;
            }
        }
        throw new AssertionError(words + " is not in " + rows);
    }
}
