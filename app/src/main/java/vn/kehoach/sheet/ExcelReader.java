package vn.kehoach.sheet;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.RecordFormatException;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads .xlsx and .xls: values and results of formulas, hidden sheets left out. */
final class ExcelReader {
    /** Digits that a cell of Excel keeps. */
    private static final MathContext PRECISION = new MathContext(15);

    List<Grid> read(Path file) throws UnreadableFile {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            var grids = new ArrayList<Grid>();
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                if (!book.isSheetHidden(index) && !book.isSheetVeryHidden(index)) {
                    grids.add(grid(book.getSheetAt(index)));
                }
            }
            return grids;
        } catch (EncryptedDocumentException locked) {
            throw UnreadableSheet.PASSWORD.of(file, locked);
        } catch (RecordFormatException tooLarge) {
            throw UnreadableSheet.TOO_LARGE.of(file, tooLarge);
        } catch (IOException | RuntimeException damaged) {
            throw UnreadableSheet.DAMAGED.of(file, damaged);
        }
    }

    private static Grid grid(Sheet sheet) {
        var rows = new ArrayList<List<Value>>();
        for (Row row : sheet) {
            List<Value> values = values(row);
            if (!values.isEmpty()) {
                while (rows.size() < row.getRowNum()) {
                    rows.add(List.of());
                }
                rows.add(values);
            }
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    private static List<Value> values(Row row) {
        var values = new ArrayList<Value>();
        for (Cell cell : row) {
            Value value = value(cell);
            if (!value.equals(Value.BLANK)) {
                while (values.size() < cell.getColumnIndex()) {
                    values.add(Value.BLANK);
                }
                values.add(value);
            }
        }
        return values;
    }

    private static Value value(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Value.of(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Value.of(cell.getBooleanCellValue() ? "x" : "");
            case BLANK, ERROR, FORMULA, _NONE -> Value.BLANK;
        };
    }

    private static Value number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Value.of(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return new Value.Amount(new BigDecimal(cell.getNumericCellValue(), PRECISION));
    }
}
