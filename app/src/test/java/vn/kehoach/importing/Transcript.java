package vn.kehoach.importing;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.Table;

import java.util.List;
import java.util.stream.Collectors;

/** Everything an imported document holds, one fact a line, so that a difference can be read. */
final class Transcript {
    private final StringBuilder lines = new StringBuilder();

    private Transcript() {}

    static String of(Imported imported) {
        var transcript = new Transcript();
        OfficialDocument document = imported.document();
        transcript.header(document.header());
        for (Addressee addressee : document.addressees()) {
            transcript.line("kính gửi " + addressee.text() + "|" + addressee.end());
        }
        transcript.blocks(document.body());
        transcript.closing(document.closing());
        document.appendices().forEach(transcript::appendix);
        imported.doubts()
                .forEach(
                        doubt ->
                                transcript.line(
                                        "? %s %s%s"
                                                .formatted(
                                                        doubt.kind(),
                                                        doubt.place(),
                                                        doubt.suggestion()
                                                                .map(text -> " → " + text)
                                                                .orElse(""))));
        return transcript.lines.toString();
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }

    private void header(Header header) {
        line("cơ quan " + header.parentAgency() + " " + header.issuer());
        line(
                "số "
                        + List.of(
                                header.number().numeral(),
                                header.number().separator(),
                                header.number().symbol()));
        line(
                "ngày "
                        + List.of(
                                header.dateLine().place(),
                                header.dateLine().day(),
                                header.dateLine().month(),
                                header.dateLine().year()));
        line("loại " + header.type() + " " + header.typeName());
        line("trích yếu " + marked(header.subject()));
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> line(paragraph(paragraph));
                case Table table -> {
                    line("bảng " + table.headerRows() + " " + table.meaning());
                    table.rows().forEach(this::row);
                }
                case PageBreak none -> line("sang trang");
            }
        }
    }

    private static String paragraph(Paragraph paragraph) {
        String text = paragraph.text().text();
        String facts =
                paragraph.fields().stream()
                        .map(
                                span ->
                                        " {%s %s}"
                                                .formatted(
                                                        span.field(),
                                                        text.substring(span.from(), span.to())))
                        .collect(Collectors.joining());
        String title = paragraph.titleLength() > 0 ? " {" + paragraph.title() + "}" : "";
        return "%s %d [%s] %s%s%s"
                .formatted(
                        paragraph.role(),
                        paragraph.level(),
                        paragraph.label(),
                        marked(paragraph.text()),
                        title,
                        facts);
    }

    private void row(Row row) {
        line(
                row.cells().stream()
                        .map(
                                cell ->
                                        cell.content().stream()
                                                .map(paragraph -> marked(paragraph.text()))
                                                .collect(Collectors.joining(" / ")))
                        .collect(Collectors.joining(" | ", row.group() ? "= " : "- ", "")));
    }

    private static String marked(RichText text) {
        return text.runs().stream().map(Transcript::marked).collect(Collectors.joining());
    }

    private static String marked(Run run) {
        String marks = (run.emphasis().bold() ? "b" : "") + (run.emphasis().italic() ? "i" : "");
        return marks.isEmpty() ? run.text() : "<" + marks + ">" + run.text() + "</>";
    }

    private void closing(Closing closing) {
        closing.recipients()
                .forEach(
                        list -> {
                            line("nhận " + list.heading());
                            list.recipients()
                                    .forEach(one -> line("- " + one.text() + "|" + one.end()));
                        });
        closing.signatures()
                .forEach(
                        one ->
                                line(
                                        "ký %s %s %s %s"
                                                .formatted(
                                                        one.authority(),
                                                        one.title(),
                                                        one.name(),
                                                        one.below())));
    }

    private void appendix(Appendix appendix) {
        line(
                "%s [%s] %s %s %s"
                        .formatted(
                                appendix.kind(),
                                appendix.label(),
                                marked(appendix.title()),
                                marked(appendix.reference()),
                                appendix.orientation()));
        blocks(appendix.body());
    }
}
