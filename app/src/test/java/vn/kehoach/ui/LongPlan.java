package vn.kehoach.ui;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.ui.draft.Pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sample plan repeated to so many pages, with a note and a table of 40 rows in its middle. */
record LongPlan(OfficialDocument document, Place middle) {
    private static final int ROWS = 40;
    private static final List<String> HEADS =
            List.of("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm");

    static LongPlan of(int pages, Pagination pagination) {
        OfficialDocument sample = SampleHouse.sample().withAppendices(List.of());
        List<Block> body = new ArrayList<>();
        LongPlan plan = with(sample, body);
        for (int i = 0; pagination.pagesOf(plan.document).pages().size() < pages; i++) {
            body.add(sample.body().get(i % sample.body().size()));
            plan = with(sample, body);
        }
        return plan;
    }

    private static LongPlan with(OfficialDocument sample, List<Block> body) {
        int half = body.size() / 2;
        var all = new ArrayList<>(body);
        String text = "Các đơn vị báo cáo kết quả thực hiện trước ngày 15 hằng tháng. ".repeat(4);
        var note = new Footnote(text.indexOf(" trước"), "", RichText.plain("Theo mẫu kèm theo."));
        all.addAll(
                half,
                List.of(
                        Paragraph.text(text.strip()).withNotes(List.of(note)),
                        Paragraph.text(text.strip()),
                        table()));
        return new LongPlan(sample.withBody(all), Place.of(Part.BODY, half));
    }

    private static Table table() {
        List<Row> rows =
                IntStream.range(0, ROWS)
                        .mapToObj(
                                at ->
                                        new Row(
                                                IntStream.range(0, HEADS.size())
                                                        .mapToObj(
                                                                column ->
                                                                        Cell.of(
                                                                                column,
                                                                                List.of(
                                                                                        Paragraph
                                                                                                .text(
                                                                                                        at
                                                                                                                        == 0
                                                                                                                ? HEADS
                                                                                                                        .get(
                                                                                                                                column)
                                                                                                                : HEADS
                                                                                                                                .get(
                                                                                                                                        column)
                                                                                                                        + " của việc"
                                                                                                                        + " "
                                                                                                                        + at))))
                                                        .toList(),
                                                false))
                        .toList();
        return new Table(HEADS.size(), List.of(), 1, true, List.of(), rows);
    }

    Place note() {
        return middle.note(0);
    }

    /** A paragraph behind another one. */
    Place second() {
        return middle.above().then(middle.index() + 1);
    }

    /** In the middle of the table. */
    Place cell() {
        Place table = middle.above().then(middle.index() + 2);
        List<Place> cells =
                Passages.ofBody(document).stream()
                        .map(Passage::place)
                        .filter(place -> isIn(table, place))
                        .toList();
        return cells.get(cells.size() / 2 + 1);
    }

    private static boolean isIn(Place table, Place place) {
        int depth = table.steps().size();
        return place.steps().size() > depth
                && place.steps().subList(0, depth).equals(table.steps());
    }
}
