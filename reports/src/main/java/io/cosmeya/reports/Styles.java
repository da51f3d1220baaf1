package io.cosmeya.reports;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// The few styles of a workbook, each made once; Excel shows the formats by the habits of its country.
record Styles(
        CellStyle header, CellStyle quoted, CellStyle count, CellStyle change, CellStyle decimal, CellStyle moment) {

    Styles(Workbook book) {
        this(
                bold(book),
                quoted(book),
                format(book, "#,##0"),
                format(book, "+#,##0;-#,##0;0"),
                format(book, "0.0"),
                format(book, "dd.mm.yyyy hh:mm"));
    }

    private static CellStyle format(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle quoted(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle bold(Workbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
