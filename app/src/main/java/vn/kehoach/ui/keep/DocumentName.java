package vn.kehoach.ui.keep;

import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;

import java.util.Locale;

/** What a title bar calls a document. */
final class DocumentName {
    private static final int LONGEST = 60;

    private DocumentName() {}

    /** "Kế hoạch 47/KH-SNV: Số hóa tài liệu…". */
    static String of(OfficialDocument document) {
        Header header = document.header();
        String type = header.typeName().isEmpty() ? "Công văn" : sentenceCase(header.typeName());
        String number = header.number().numeral().isBlank() ? "" : " " + header.number().printed();
        String subject = header.subjectLine();
        return subject.isEmpty() ? type + number : type + number + ": " + shortened(subject);
    }

    private static String sentenceCase(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST
                ? text
                : text.substring(0, blank < 0 ? LONGEST : blank) + "…";
    }
}
