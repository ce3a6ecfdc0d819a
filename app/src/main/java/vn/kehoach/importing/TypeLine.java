package vn.kehoach.importing;

import vn.kehoach.document.DocumentType;
import vn.kehoach.text.LetterCase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A line of capitals that is tên loại; rarely the subject follows on the same line. */
record TypeLine(DocumentType type, String printed, int end) {
    static Optional<TypeLine> of(String line) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.OTHER && type != DocumentType.CONG_VAN)
                .filter(type -> line.equals(type.printed()))
                .findFirst()
                .map(type -> new TypeLine(type, line, line.length()));
    }

    /** Tên loại in capitals with a subject in ordinary letters behind it. */
    static Optional<TypeLine> withSubject(String line) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> !type.printed().isEmpty())
                .filter(type -> line.startsWith(type.printed() + " "))
                .filter(type -> !LetterCase.isCapitals(line.substring(type.printed().length())))
                .max(Comparator.comparingInt(type -> type.printed().length()))
                .map(type -> new TypeLine(type, type.printed(), type.printed().length()));
    }
}
