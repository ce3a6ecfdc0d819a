package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentType;

import java.util.Locale;

/** The types of documents as a list names them. */
public final class TypeNames {
    private TypeNames() {}

    static String of(DocumentType type) {
        return type == DocumentType.OTHER ? "Loại khác" : sentenceCase(type.printed());
    }

    /** "Kế hoạch" for the printed "KẾ HOẠCH"; a document that prints no name is a letter. */
    public static String printed(String typeName) {
        return sentenceCase(typeName.isEmpty() ? DocumentType.CONG_VAN.printed() : typeName);
    }

    private static String sentenceCase(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }
}
