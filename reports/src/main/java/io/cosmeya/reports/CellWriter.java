package io.cosmeya.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/// Writes a typed cell: numbers as numbers, moments as Excel's dates, text always as text.
class CellWriter {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_LINKS = 65_000;

    private final Workbook book;
    private final Styles styles;
    private int links;

    CellWriter(Workbook book) {
        this.book = book;
        this.styles = new Styles(book);
    }

    CellStyle header() {
        return styles.header();
    }

    void write(Row row, int column, Content content) {
        switch (content) {
            case Content.Nothing _ -> {}
            case Content.Text text -> text(row.createCell(column), text.text());
            case Content.Link link -> link(row.createCell(column), link);
            case Content.Count count -> number(row.createCell(column), count.value(), styles.count());
            case Content.Change change -> number(row.createCell(column), change.value(), styles.change());
            case Content.Decimal decimal -> number(row.createCell(column), decimal.value(), styles.decimal());
            case Content.Moment moment -> moment(row.createCell(column), moment.at());
        }
    }

    /// A title that begins like a formula is marked as text, so that it stays text when a person edits the cell.
    private void text(Cell cell, String text) {
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted());
        }
    }

    /// Excel repairs, that is mutilates, a file with more than 65 530 links in a sheet.
    private void link(Cell cell, Content.Link link) {
        text(cell, link.text().isEmpty() ? link.address() : link.text());
        if (links < MOST_LINKS) {
            links++;
            Hyperlink address = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            address.setAddress(link.address());
            cell.setHyperlink(address);
        }
    }

    private static void number(Cell cell, double value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private void moment(Cell cell, Instant at) {
        cell.setCellValue(LocalDateTime.ofInstant(at, MOSCOW));
        cell.setCellStyle(styles.moment());
    }
}
