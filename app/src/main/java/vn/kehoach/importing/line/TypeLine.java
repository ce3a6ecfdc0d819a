package vn.kehoach.importing.line;

import vn.kehoach.document.DocumentType;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of capitals that is tên loại; rarely the subject follows on the same line. */
public record TypeLine(DocumentType type, String printed, int end) {
    /** Words that belong to the name of a kind of paper. */
    private static final String KINDS =
            "(?: (?:PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|HÀNH ĐỘNG|CÔNG TÁC|TÓM TẮT|KẾT LUẬN))?";

    private static final Pattern AUTHORITY = Pattern.compile(" CỦA .*");

    public static Optional<TypeLine> of(String line) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.OTHER && type != DocumentType.CONG_VAN)
                .filter(type -> line.matches(Pattern.quote(type.printed()) + KINDS))
                .findFirst()
                .map(type -> new TypeLine(type, line, line.length()));
    }

    /** A kind of paper that the decree does not name, on a line of capitals of its own. */
    public static TypeLine other(String line) {
        return new TypeLine(DocumentType.OTHER, line, line.length());
    }

    /** Whether what stands behind tên loại says who issues the paper, not what it is about. */
    public boolean isIssuedBy(String line) {
        return AUTHORITY.matcher(line.substring(end)).matches();
    }

    /** Tên loại in capitals with a subject behind it. */
    public static Optional<TypeLine> withSubject(String line) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> !type.printed().isEmpty())
                .filter(type -> line.startsWith(type.printed() + " "))
                .max(Comparator.comparingInt(type -> type.printed().length()))
                .map(type -> new TypeLine(type, type.printed(), type.printed().length()));
    }
}
