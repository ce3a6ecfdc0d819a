package vn.kehoach.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes .xlsx: headings bold and frozen, a filter over them, text wrapped. Text is always text: a
 * cell that begins with "=" never becomes a formula, not even when it is edited.
 */
public final class ExcelWriter {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH_UNITS = 256;

    /** The underscore of what Excel would read as an escaped character: "_x000D_". */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Writes the sheets in their order. */
    public void write(List<SheetPage> pages, OutputStream to) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var styles = new Styles(book);
            for (SheetPage page : pages) {
                write(page, book.createSheet(freeName(book, page.name())), styles);
            }
            book.write(to);
        }
    }

    /** A name Excel allows and no other sheet has. */
    private static String freeName(SXSSFWorkbook book, String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int number = 2; book.getSheet(name) != null; number++) {
            String end = " (%d)".formatted(number);
            int room = Math.min(wanted.length(), 31 - end.length());
            name = WorkbookUtil.createSafeSheetName(wanted.substring(0, room) + end);
        }
        return name;
    }

    private static void write(SheetPage page, Sheet sheet, Styles styles) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < page.columns().size(); column++) {
            Column facts = page.columns().get(column);
            sheet.setColumnWidth(column, facts.width() * WIDTH_UNITS);
            Cell cell = head.createCell(column);
            cell.setCellValue(facts.heading());
            cell.setCellStyle(styles.head);
        }
        for (int row = 0; row < page.rows().size(); row++) {
            write(page.rows().get(row), sheet.createRow(row + 1), styles);
        }
        sheet.createFreezePane(0, 1);
        if (!page.columns().isEmpty()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(0, page.rows().size(), 0, page.columns().size() - 1));
        }
    }

    private static void write(List<Value> values, Row row, Styles styles) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            switch (values.get(column)) {
                case Value.Text(String text) -> {
                    cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_"));
                    cell.setCellStyle(styles.text);
                }
                case Value.Amount amount -> {
                    cell.setCellValue(amount.number().doubleValue());
                    cell.setCellStyle(styles.number);
                }
                case Value.Day day -> {
                    cell.setCellValue(day.date());
                    cell.setCellStyle(styles.day);
                }
            }
        }
    }

    private static final class Styles {
        private final CellStyle head;
        private final CellStyle text;
        private final CellStyle number;
        private final CellStyle day;

        Styles(SXSSFWorkbook book) {
            text = bordered(book);
            text.setWrapText(true);
            text.setQuotePrefixed(true);
            number = bordered(book);
            number.setAlignment(HorizontalAlignment.CENTER);
            day = bordered(book);
            day.setAlignment(HorizontalAlignment.CENTER);
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            head = bordered(book);
            head.setWrapText(true);
            head.setQuotePrefixed(true);
            head.setAlignment(HorizontalAlignment.CENTER);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
        }

        private static CellStyle bordered(SXSSFWorkbook book) {
            CellStyle style = book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
