package vn.kehoach.importing;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All words that a document prints, those that the forms of NĐ 30 add by themselves included. */
public final class DocumentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final List<String> texts = new ArrayList<>();

    public DocumentWords(OfficialDocument document) {
        header(document.header());
        if (!document.addressees().isEmpty()) {
            texts.add("Kính gửi");
        }
        document.addressees().stream().map(Addressee::text).forEach(texts::add);
        blocks(document.body());
        closing(document.closing());
        document.appendices().forEach(this::appendix);
    }

    public List<String> sorted() {
        return of(String.join(" ", texts));
    }

    /** The words of {@code text} in alphabetical order, as often as they stand there. */
    public static List<String> of(String text) {
        return WORD.matcher(Nfc.of(text)).results().map(MatchResult::group).sorted().toList();
    }

    private void header(Header header) {
        texts.addAll(header.parentAgency());
        texts.addAll(header.issuer());
        if (!header.number().symbol().isEmpty()) {
            texts.add("Số " + header.number().printed());
        }
        DateLine date = header.dateLine();
        if (!date.equals(DateLine.BLANK)) {
            texts.addAll(List.of(date.place(), "ngày", date.day(), "tháng", date.month()));
            texts.addAll(List.of("năm", date.year()));
        }
        texts.add(header.type() == DocumentType.CONG_VAN ? "V/v" : header.typeName());
        texts.add(header.subject().text());
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table ->
                        table.rows()
                                .forEach(
                                        row ->
                                                row.cells()
                                                        .forEach(
                                                                cell ->
                                                                        cell.content()
                                                                                .forEach(
                                                                                        this
                                                                                                ::paragraph)));
                case PageBreak none -> {}
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        texts.add(paragraph.label());
        texts.add(paragraph.text().text());
        paragraph.notes().forEach(note -> texts.add(note.text().text()));
    }

    private void closing(Closing closing) {
        for (var list : closing.recipients()) {
            texts.add(list.heading());
            list.recipients().forEach(recipient -> texts.add(recipient.text()));
        }
        for (var signature : closing.signatures()) {
            texts.addAll(signature.authority());
            texts.addAll(signature.title());
            texts.add(signature.name());
            texts.addAll(signature.below());
        }
    }

    private void appendix(Appendix appendix) {
        texts.addAll(List.of(appendix.label(), appendix.title().text()));
        texts.add(appendix.reference().text());
        appendix.header().ifPresent(this::header);
        blocks(appendix.body());
        closing(appendix.closing());
    }
}
