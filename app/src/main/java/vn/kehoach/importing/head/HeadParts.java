package vn.kehoach.importing.head;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.RichText;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.TypeLine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of a head while it is read. */
public final class HeadParts {
    final List<Line> agencies = new ArrayList<>();

    /** How many of the agencies' lines are the parent's, where the source says so. */
    OptionalInt parentLines = OptionalInt.empty();

    /** Whether quốc hiệu is printed; where the source does not show it, the decree asks for it. */
    boolean motto = true;

    final Set<String> mottoLines = new HashSet<>();
    public final List<Line> leftOver = new ArrayList<>();
    public final List<Addressee> addressees = new ArrayList<>();
    Optional<Line> numberLine = Optional.empty();
    Optional<Line> dateFrom = Optional.empty();
    Optional<Line> typeFrom = Optional.empty();
    Optional<Line> subjectFrom = Optional.empty();
    Optional<Line> addressedFrom = Optional.empty();
    DocumentNumber number = DocumentNumber.BLANK;
    DateLine date = DateLine.BLANK;
    Optional<TypeLine> type = Optional.empty();
    RichText subject = RichText.EMPTY;

    /** Whether the subject stands under the number as that of a công văn does. */
    boolean viaSubject;
}
