package io.cosmeya.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// An .xlsx that is written row by row, so that its length costs no memory.
class Workbook implements AutoCloseable {

    /// How many rows Excel can show.
    private static final int ROWS = 1_048_576;

    private final SXSSFWorkbook book = new SXSSFWorkbook(100);
    private final CellWriter cells = new CellWriter(book);

    /// Adds a sheet with a frozen header.
    <T> void add(Sheet<T> sheet, Stream<T> rows) {
        SXSSFSheet made = book.createSheet(sheet.name());
        List<Column<T>> columns = sheet.columns();
        header(made, columns);
        int number = 1;
        for (Iterator<T> each = rows.iterator(); each.hasNext() && number < ROWS; number++) {
            T row = each.next();
            Row line = made.createRow(number);
            for (int i = 0; i < columns.size(); i++) {
                cells.write(line, i, columns.get(i).content().apply(row));
            }
        }
    }

    private <T> void header(SXSSFSheet sheet, List<Column<T>> columns) {
        Row line = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = line.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(cells.header());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(1, 1);
    }

    void write(OutputStream out) {
        try {
            book.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Takes away the temporary files.
    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
