package vn.kehoach.measure;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random tables: header rows, group rows over all columns, cells over two columns or rows. */
final class TableGenerator {
    private static final List<String> TASK_HEADS =
            List.of(
                    "STT",
                    "Nội dung công việc",
                    "Đơn vị chủ trì",
                    "Đơn vị phối hợp",
                    "Thời gian",
                    "Sản phẩm",
                    "Ghi chú",
                    "Quy mô");
    private static final List<TaskField> MEANING =
            List.of(
                    TaskField.ORDINAL,
                    TaskField.TITLE,
                    TaskField.LEAD,
                    TaskField.SUPPORT,
                    TaskField.TIMING,
                    TaskField.PRODUCT,
                    TaskField.NOTE,
                    TaskField.NONE);

    private final Random random;
    private final Words words;

    /** One for all cells of a table, as clerks set it. */
    private VerticalAlignment vertical = VerticalAlignment.TOP;

    TableGenerator(Random random, Words words) {
        this.random = random;
        this.words = words;
    }

    Table table(int columns, int rows) {
        vertical = words.pick(List.of(VerticalAlignment.TOP, VerticalAlignment.MIDDLE));
        var all = new ArrayList<Row>();
        boolean tasks = columns > 2 && random.nextBoolean();
        all.add(tasks ? taskHeads(columns) : heads(columns));
        int covered = -1;
        for (int r = 1; r < rows; r++) {
            boolean last = r == rows - 1;
            if (covered >= 0) {
                all.add(without(columns, covered));
                covered = -1;
            } else if (random.nextInt(8) == 0) {
                var title = Paragraph.of(Role.TEXT, 0, "", words.rich(6).without(Emphasis.BOLD));
                all.add(
                        new Row(
                                List.of(
                                        new Cell(
                                                0,
                                                columns,
                                                1,
                                                VerticalAlignment.TOP,
                                                List.of(title))),
                                true));
            } else if (!last && random.nextInt(6) == 0) {
                covered = random.nextInt(columns);
                all.add(tall(columns, covered));
            } else if (columns > 2 && random.nextInt(6) == 0) {
                all.add(wide(columns));
            } else {
                all.add(plain(columns, 25));
            }
        }
        List<TaskField> meaning = tasks ? MEANING.subList(0, columns) : List.of();
        return new Table(columns, List.of(), 1, true, meaning, all);
    }

    private Row heads(int columns) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < columns; c++) {
            RichText name = words.rich(1 + random.nextInt(3)).without(Emphasis.BOLD);
            cells.add(Cell.of(c, List.of(Paragraph.of(Role.TEXT, 0, "", name))));
        }
        return new Row(cells, false);
    }

    private static Row taskHeads(int columns) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < columns; c++) {
            cells.add(Cell.of(c, List.of(Paragraph.text(TASK_HEADS.get(c)))));
        }
        return new Row(cells, false);
    }

    private Row plain(int columns, int length) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < columns; c++) {
            cells.add(new Cell(c, 1, 1, vertical, content(length)));
        }
        return new Row(cells, false);
    }

    private Row wide(int columns) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(0, 2, 1, vertical, content(30)));
        for (int c = 2; c < columns; c++) {
            cells.add(new Cell(c, 1, 1, vertical, content(15)));
        }
        return new Row(cells, false);
    }

    private Row tall(int columns, int column) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < columns; c++) {
            cells.add(new Cell(c, 1, c == column ? 2 : 1, vertical, content(15)));
        }
        return new Row(cells, false);
    }

    private Row without(int columns, int covered) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < columns; c++) {
            if (c != covered) {
                cells.add(new Cell(c, 1, 1, vertical, content(15)));
            }
        }
        return new Row(cells, false);
    }

    private List<Paragraph> content(int length) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            paragraphs.add(Paragraph.of(Role.TEXT, 0, "", words.rich(1 + random.nextInt(length))));
        }
        return paragraphs;
    }
}
