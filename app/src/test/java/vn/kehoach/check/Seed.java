package vn.kehoach.check;

import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An error to put into a correct plan.
 *
 * @param found code and place of the finding it must give: "E01 BODY/40"
 */
public record Seed(String found, UnaryOperator<OfficialDocument> sow) {
    @Override
    public String toString() {
        return found;
    }

    public static UnaryOperator<OfficialDocument> head(UnaryOperator<Header> change) {
        return plan -> plan.withHeader(change.apply(plan.header()));
    }

    public static UnaryOperator<OfficialDocument> number(UnaryOperator<DocumentNumber> change) {
        return head(header -> header.withNumber(change.apply(header.number())));
    }

    public static UnaryOperator<OfficialDocument> date(String day, String month, String year) {
        return head(
                header ->
                        header.withDateLine(
                                new DateLine(header.dateLine().place(), day, month, year)));
    }

    /** Other words in a block, where they stand last. */
    public static UnaryOperator<OfficialDocument> words(int block, String from, String to) {
        return exchange(
                block,
                paragraph -> {
                    String text = paragraph.text().text();
                    int at = text.lastIndexOf(from);
                    if (at < 0) {
                        throw new IllegalArgumentException(from + " is not in " + text);
                    }
                    String changed =
                            text.substring(0, at) + to + text.substring(at + from.length());
                    return paragraph.fields().isEmpty()
                            ? paragraph.withText(RichText.plain(changed))
                            : Plans.paragraph(paragraph.label() + " " + changed);
                });
    }

    public static UnaryOperator<OfficialDocument> label(int block, String label) {
        return exchange(
                block,
                paragraph -> Plans.paragraph((label + " " + paragraph.text().text()).strip()));
    }

    /** Without two blocks. */
    public static UnaryOperator<OfficialDocument> without(int one, int other) {
        return plan -> {
            var body = new ArrayList<>(plan.body());
            body.removeAll(List.of(body.get(one), body.get(other)));
            return plan.withBody(body);
        };
    }

    /** The paper of the third basis cited in full once more. */
    public static UnaryOperator<OfficialDocument> citedAgain() {
        return plan -> {
            String basis = ((Paragraph) plan.body().get(2)).text().text();
            String full = basis.substring(basis.indexOf("Kế hoạch"), basis.length() - 1);
            return words(9, "Kế hoạch số 218/KH-LC", full).apply(plan);
        };
    }

    public static UnaryOperator<OfficialDocument> recipient(int line, String text, String end) {
        return plan -> {
            Closing closing = plan.closing();
            RecipientList list = closing.recipients().getFirst();
            var lines = new ArrayList<>(list.recipients());
            lines.set(line, new Recipient(text, end));
            return plan.withClosing(
                    new Closing(
                            List.of(new RecipientList(list.heading(), lines)),
                            closing.signatures()));
        };
    }

    public static UnaryOperator<OfficialDocument> signature(UnaryOperator<Signature> change) {
        return plan ->
                plan.withClosing(
                        new Closing(
                                plan.closing().recipients(),
                                plan.closing().signatures().stream().map(change).toList()));
    }

    private static UnaryOperator<OfficialDocument> exchange(
            int block, UnaryOperator<Paragraph> change) {
        return plan -> {
            var body = new ArrayList<Block>(plan.body());
            body.set(block, change.apply((Paragraph) body.get(block)));
            return plan.withBody(body);
        };
    }
}
