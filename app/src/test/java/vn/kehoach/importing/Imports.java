package vn.kehoach.importing;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

/** Imports of texts that a test holds. */
final class Imports {
    private Imports() {}

    static Imported of(String text) {
        try {
            return new Importer().read(new TextReader().read("thử.txt", text));
        } catch (UnreadableFile noWords) {
            throw new IllegalArgumentException(noWords);
        }
    }

    static OfficialDocument document(String text) {
        return of(text).document();
    }

    /** Body text only: what stands between a minimal head and end. */
    static OfficialDocument body(String text) {
        return document("Số: /KH-SVH\n\nKẾ HOẠCH\nTổ chức lễ hội\n\n" + text);
    }
}
