package vn.kehoach.layout;

/** A character that the paper's face cannot draw; it is reported, never left as a silent gap. */
public final class MissingGlyph extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingGlyph(char character, String around) {
        super(
                "Ký tự “%c” (U+%04X) không có trong phông chữ Times New Roman, ở đoạn “%s”. Hãy thay hoặc xóa ký tự này."
                        .formatted(character, (int) character, around));
    }
}
