package vn.kehoach.office.papers;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;
import vn.kehoach.layout.Layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How the tasks stand, by unit and by month, as bars of block characters, which read the same
 * printed in black.
 *
 * @param subject which tasks, as of which day
 */
public record TaskChartPaper(String subject, List<TaskBar> byUnit, List<TaskBar> byMonth) {
    /** The longest bar, in characters of the font, where the type has {@link #SIZE} points. */
    private static final int LONGEST = 18;

    /** Of the table's characters, in points. */
    public static final double SIZE = 11;

    private static final char DONE = '█';
    private static final char LEFT = '░';
    private static final char LATE = '▒';

    public TaskChartPaper {
        byUnit = List.copyOf(byUnit);
        byMonth = List.copyOf(byMonth);
    }

    /** The paper with at most {@code most} rows of each sort; the last counts the rest together. */
    public OfficialDocument document(OfficeSheet sheet, int most) {
        var body = new ArrayList<Block>();
        body.add(Paragraph.text(total()));
        body.add(
                Paragraph.text(
                        ("Chú giải: %1$c%1$c đã xong; %2$c%2$c chưa xong, chưa quá hạn; %3$c%3$c"
                                        + " quá hạn (chỉ tính văn bản đã ban hành).")
                                .formatted(DONE, LEFT, LATE)));
        body.add(heading("1.", "Theo đơn vị chủ trì"));
        body.add(bars("Đơn vị", "Các đơn vị khác", byUnit, most));
        body.add(heading("2.", "Theo tháng đến hạn"));
        body.add(bars("Tháng", "Các tháng sau", byMonth, most));
        return sheet.of("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", subject, Orientation.PORTRAIT, body);
    }

    /** Its pages. */
    public Layout on(OneSheet sheets, OfficeSheet sheet) {
        return sheets.chart(this, sheet);
    }

    private String total() {
        TaskBar all = byMonth.stream().reduce(new TaskBar("", 0, 0, 0), TaskBar::plus);
        return "Tổng số %d nhiệm vụ: đã xong %d (%d%%), chưa xong và chưa quá hạn %d, quá hạn %d."
                .formatted(
                        all.all(),
                        all.done(),
                        all.all() == 0 ? 0 : Math.round(100.0 * all.done() / all.all()),
                        all.left(),
                        all.late());
    }

    private static Paragraph heading(String label, String title) {
        return Paragraph.of(Role.HEADING, 2, label, RichText.plain(title));
    }

    private static Table bars(String of, String others, List<TaskBar> bars, int most) {
        boolean all = bars.size() <= most;
        List<TaskBar> drawn = all ? bars : bars.subList(0, most - 1);
        List<TaskBar> rest = bars.subList(drawn.size(), bars.size());
        int longest = drawn.stream().mapToInt(TaskBar::all).max().orElse(1);
        var rows = new ArrayList<List<String>>();
        drawn.forEach(bar -> rows.add(row(bar, drawing(bar, longest))));
        if (!all) {
            var name = new TaskBar("%s (%d)".formatted(others, rest.size()), 0, 0, 0);
            rows.add(row(rest.stream().reduce(name, TaskBar::plus), ""));
        }
        return TablePaper.of(
                List.of(
                        new TablePaper.Column(of, 5.3, Alignment.LEFT),
                        new TablePaper.Column("Biểu đồ", 5.6, Alignment.LEFT),
                        new TablePaper.Column("Đã xong", 1.3, Alignment.CENTER),
                        new TablePaper.Column("Chưa xong", 1.3, Alignment.CENTER),
                        new TablePaper.Column("Quá hạn", 1.4, Alignment.CENTER),
                        new TablePaper.Column("Cộng", 1.3, Alignment.CENTER)),
                rows);
    }

    private static List<String> row(TaskBar bar, String drawing) {
        return List.of(
                bar.label(),
                drawing,
                Integer.toString(bar.done()),
                Integer.toString(bar.left()),
                Integer.toString(bar.late()),
                Integer.toString(bar.all()));
    }

    private static String drawing(TaskBar bar, int longest) {
        return part(DONE, bar.done(), longest)
                + part(LEFT, bar.left(), longest)
                + part(LATE, bar.late(), longest);
    }

    /** What there is is seen, be it little. */
    private static String part(char mark, int count, int longest) {
        long width = count == 0 ? 0 : Math.max(1, (long) (LONGEST - 2) * count / longest);
        return Character.toString(mark).repeat((int) width);
    }
}
