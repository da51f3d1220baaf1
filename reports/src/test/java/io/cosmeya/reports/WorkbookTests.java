package io.cosmeya.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.analytics.ChannelValues;
import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.Figure;
import io.cosmeya.analytics.Quality;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each test opens the written file again.
class WorkbookTests {

    private static final Locale RU = Locale.of("ru");
    private static final Instant SLOT = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void aNumberIsANumberAndAMomentADateInMoscow() throws IOException {
        XSSFSheet sheet = written(RU, row("Лаборатория", values()));
        assertThat(cell(sheet, "Подписчики").getNumericCellValue()).isEqualTo(1_230_000);
        assertThat(cell(sheet, "Подписчики, Δ").getNumericCellValue()).isEqualTo(-86);
        assertThat(cell(sheet, "Подписчики, Δ ±").getNumericCellValue()).isEqualTo(20_000);
        assertThat(cell(sheet, "Подписчики, Δ за часов").getNumericCellValue()).isEqualTo(15.0);
        Cell slot = cell(sheet, "Сбор, МСК");
        assertThat(DateUtil.isCellDateFormatted(slot)).isTrue();
        assertThat(slot.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2026-11-23T21:00:00"));
    }

    @Test
    void qualityStepAndSourceStandBesideEachNumber() throws IOException {
        XSSFSheet sheet = written(Locale.ENGLISH, row("Lab", values()));
        assertThat(cell(sheet, "Followers, rounding step").getNumericCellValue())
                .isEqualTo(10_000);
        assertThat(cell(sheet, "Followers, quality").getStringCellValue()).isEqualTo("rounded by the platform");
        assertThat(cell(sheet, "Followers, source").getStringCellValue()).isEqualTo("browse/videos · direct");
    }

    @Test
    void whatIsNotKnownIsAnEmptyCellAndNeverAZero() throws IOException {
        XSSFSheet sheet = written(RU, row("Лаборатория", values()));
        for (String header : List.of("Видео", "Видео, Δ", "Видео, шаг округления", "Видео, источник")) {
            assertThat(cell(sheet, header)).as(header).isNull();
        }
        assertThat(cell(sheet, "Видео, качество").getStringCellValue()).isEqualTo("нет данных");
        XSSFSheet before = written(RU, row("Лаборатория", null));
        assertThat(cell(before, "Подписчики")).isNull();
        assertThat(cell(before, "Сбор, МСК")).isNull();
    }

    @Test
    void aTrueZeroIsAZero() throws IOException {
        XSSFSheet sheet = written(RU, row("Лаборатория", values()));
        assertThat(cell(sheet, "Просмотры, сумма по видео, Δ").getNumericCellValue())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\",\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "<b>&\u0001"})
    void aHostileTitleStaysText(String title) throws IOException {
        Cell cell = cell(written(RU, row(title, values())), "Канал");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(title.replace('\u0001', '?'));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!title.startsWith("<"));
    }

    @Test
    void theTitleLeadsToTheChannel() throws IOException {
        Cell cell = cell(written(RU, row("Лаборатория", values())), "Канал");
        assertThat(cell.getHyperlink().getAddress()).isEqualTo("https://www.youtube.com/@lab");
    }

    @Test
    void theHeaderStaysInSight() throws IOException {
        XSSFSheet sheet = written(RU, row("Лаборатория", values()));
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(32 * 256);
        assertThat(sheet.getSheetName()).isEqualTo("Каналы");
    }

    @Test
    void aTextThatIsTooLongForExcelIsCut() throws IOException {
        Cell cell = cell(written(RU, row("я".repeat(40_000), values())), "Канал");
        assertThat(cell.getStringCellValue()).hasSize(32_767);
    }

    private static Cell cell(XSSFSheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return sheet.getRow(1).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + header);
    }

    private static XSSFSheet written(Locale language, ChannelRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook()) {
            workbook.add(new ChannelsSheet(language), Stream.of(row));
            workbook.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static ChannelRow row(String title, ChannelValues values) {
        Channel channel = new Channel(
                7,
                Platform.YOUTUBE,
                "UC1",
                "@lab",
                title,
                "https://www.youtube.com/@lab",
                null,
                Channel.State.ACTIVE,
                SLOT);
        return new ChannelRow(channel, values);
    }

    private static ChannelValues values() {
        Figure followers = figure(1_230_000L, 10_000, Quality.ROUNDED, new Delta(-86, 20_000, 15, 1, null, List.of()));
        Figure views = figure(5_000L, 1, Quality.OBSERVED, new Delta(0, 0, 15, 1, 0.0, List.of()));
        Figure unknown = figure(null, 1, Quality.MISSED, null);
        return new ChannelValues(7, 166_329, SLOT, followers, views, unknown, unknown, 12, 3);
    }

    private static Figure figure(Long value, long step, Quality quality, Delta delta) {
        return new Figure(value, step, quality, value == null ? null : SLOT, "browse/videos", "direct", delta);
    }
}
