package vn.kehoach.importing.doubt;

import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.line.Quoted;
import vn.kehoach.source.SourceNote;

import java.util.List;

/** Doubts what the reader of a file has changed or left out, one doubt for each kind of it. */
public final class ReaderNotes {
    private ReaderNotes() {}

    public static void add(List<SourceNote> notes, Findings findings) {
        for (SourceNote.Kind kind : SourceNote.Kind.values()) {
            List<String> originals =
                    notes.stream()
                            .filter(note -> note.kind() == kind)
                            .map(SourceNote::original)
                            .toList();
            if (!originals.isEmpty()) {
                findings.doubt(
                        doubt(kind),
                        SourcePlace.NOWHERE,
                        Place.NONE,
                        sentence(kind).formatted(Quoted.some(originals)));
            }
        }
    }

    private static Doubt.Kind doubt(SourceNote.Kind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> Doubt.Kind.PAGE_NUMBER;
            case RUNNING_LINE -> Doubt.Kind.MACHINE_LINE;
            case RECODED -> Doubt.Kind.RECODED;
            case BROKEN_BYTES -> Doubt.Kind.MISREAD;
        };
    }

    private static String sentence(SourceNote.Kind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> "Đã bỏ số trang: %s.";
            case RUNNING_LINE -> "Đã bỏ dòng lặp lại ở đầu hoặc cuối các trang: %s.";
            case RECODED ->
                    "Đã chuyển chữ mã cũ (TCVN3 hoặc VNI) sang Unicode; chữ gốc trong tệp: %s.";
            case BROKEN_BYTES -> "Tệp có chỗ hỏng không đọc được, thay bằng dấu “�”: %s.";
        };
    }
}
