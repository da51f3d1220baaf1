package io.cosmeya;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The workbook as a person reads it: by sheet, ID and header.
class ChannelsWorkbook {

    private final XSSFWorkbook book;

    ChannelsWorkbook(byte[] file) {
        try (var in = new ByteArrayInputStream(file)) {
            book = new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The number of a cell; null where the cell is empty.
    @Nullable
    Long cell(String sheet, String id, String header) {
        Sheet from = book.getSheet(sheet);
        int ids = column(from, "ID");
        for (Row row : from) {
            if (row.getRowNum() > 0 && row.getCell(ids).getStringCellValue().equals(id)) {
                return number(row.getCell(column(from, header)));
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + id);
    }

    /// The numbers of a column together; null where all its cells are empty.
    @Nullable
    Long sum(String sheet, String header) {
        Sheet from = book.getSheet(sheet);
        int column = column(from, header);
        return StreamSupport.stream(from.spliterator(), false)
                .skip(1)
                .map(row -> number(row.getCell(column)))
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    private static int column(Sheet sheet, String header) {
        OptionalInt found = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(header))
                .mapToInt(Cell::getColumnIndex)
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException(sheet.getSheetName() + " has no " + header));
    }

    private static @Nullable Long number(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                ? null
                : Long.valueOf((long) cell.getNumericCellValue());
    }
}
