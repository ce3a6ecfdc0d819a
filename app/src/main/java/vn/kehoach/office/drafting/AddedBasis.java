package vn.kehoach.office.drafting;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

import java.util.ArrayList;

/**
 * Puts one more căn cứ behind those of a document: each ends in a semicolon, the last in a full
 * stop (NĐ 30/2020, Phụ lục I, II.6a).
 */
public final class AddedBasis {
    private AddedBasis() {}

    /** {@code document} with {@code text} as its last căn cứ; itself when it says that already. */
    public static OfficialDocument to(OfficialDocument document, String text) {
        String words = text.replaceFirst("[;.,\\s]+$", "");
        boolean said =
                document.body().stream()
                        .anyMatch(
                                block ->
                                        block instanceof Paragraph one
                                                && one.role() == Role.BASIS
                                                && one.text().text().startsWith(words));
        if (words.isBlank() || said) {
            return document;
        }
        var body = new ArrayList<Block>(document.body());
        int last = -1;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Paragraph one && one.role() == Role.BASIS) {
                last = i;
            }
        }
        if (last >= 0 && body.get(last) instanceof Paragraph before) {
            body.set(last, semicolon(before));
        }
        body.add(last + 1, Paragraph.of(Role.BASIS, 0, "", RichText.plain(words + ".")));
        return document.withBody(body);
    }

    private static Paragraph semicolon(Paragraph basis) {
        int end = basis.text().text().length();
        return basis.text().text().endsWith(".")
                ? ParagraphEdit.replace(basis, end - 1, end, ";")
                : basis;
    }
}
