package vn.kehoach.importing.head;

import vn.kehoach.document.RichText;
import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.ItemCursor;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.NumberLine;
import vn.kehoach.importing.line.Preamble;
import vn.kehoach.importing.line.TypeLine;
import vn.kehoach.paper.Placeholders;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads trích yếu, which is often set over several lines, into one. */
final class SubjectReader {
    /** No trích yếu is longer; the opening of the body often is. */
    private static final int LONGEST = 500;

    /** A title's line between gaps; paragraphs are longer. */
    private static final int LINE = 120;

    private static final Pattern VIA = Pattern.compile("(?i)v ?/ ?v ?:? ?");

    private final ItemCursor cursor;
    private final HeadParts parts;

    SubjectReader(ItemCursor cursor, HeadParts parts) {
        this.cursor = cursor;
        this.parts = parts;
    }

    /** Reads on behind {@code first}, which begins with "V/v". */
    void readFrom(Line first) {
        keep(read(first, this::continuesLetter));
    }

    /** Reads below tên loại; {@code rest} is what stands behind it on its line. */
    void readUnder(Line rest) {
        if (rest.isEmptyText()) {
            cursor.line().filter(SubjectReader::isIssuedBy).ifPresent(this::leave);
        }
        Line subject = read(rest, this::continuesTitle);
        if (!subject.isEmptyText()) {
            keep(subject);
        }
    }

    /** "CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" under "QUYẾT ĐỊNH". */
    private static boolean isIssuedBy(Line line) {
        return LetterCase.isCapitals(line.plain()) && line.plain().startsWith("CỦA ");
    }

    private void leave(Line line) {
        parts.leftOver.add(line);
        cursor.advance(1);
    }

    private Line read(Line first, BiPredicate<Line, Line> continues) {
        Line subject = first;
        Optional<Line> next = cursor.line();
        while (next.isPresent()
                && !isOtherPart(next.get())
                && continues.test(subject, next.get())) {
            subject = subject.isEmptyText() ? next.get() : subject.join(next.get());
            cursor.advance(1);
            next = cursor.line();
        }
        return subject;
    }

    /** Under the number it is narrow; over a gap only its own sentence goes on. */
    private boolean continuesLetter(Line subject, Line next) {
        return !next.gap() || (LetterCase.startsSmall(next.plain()) && !endsLikeText(next));
    }

    private boolean continuesTitle(Line subject, Line next) {
        if (LineLabel.of(next.plain()).isPresent()) {
            return false;
        }
        boolean setApart = next.bold() || next.look().heading();
        if (subject.isEmptyText()) {
            return (setApart || !endsLikeText(next)) && !Preamble.isCitation(next.plain());
        }
        boolean sameLook = setApart && subject.bold() == next.bold();
        return !Preamble.isBasis(next.plain())
                && !isIssuer(subject, next)
                && (sameLook || !endsLikeText(next))
                && (sameLook || !next.gap() || standsAlone(next));
    }

    /** Under the subject of a decision stands in capitals who decides. */
    private boolean isIssuer(Line subject, Line next) {
        return LetterCase.isCapitals(next.plain())
                && !LetterCase.isCapitals(subject.plain())
                && (ClosingMarks.isOffice(next.plain())
                        || parts.agencies.stream()
                                .anyMatch(agency -> next.plain().startsWith(agency.plain())));
    }

    /** Between gaps a title has lines of its own; the lines of a paragraph follow each other. */
    private boolean standsAlone(Line next) {
        return next.plain().length() <= LINE && cursor.line(1).map(Line::gap).orElse(true);
    }

    /** A title has no end mark; where no trích yếu is printed, a sentence of the body follows. */
    private static boolean endsLikeText(Line line) {
        return line.plain().matches("(?s).*[.;:]") || line.plain().length() > LONGEST;
    }

    private static boolean isOtherPart(Line line) {
        String text = line.plain();
        return Motto.isMotto(Folding.fold(text))
                || NumberLine.of(text).isPresent()
                || DateLines.of(text).isPresent()
                || TypeLine.of(text).isPresent()
                || AddresseeReader.starts(line)
                || text.matches("[-–—_=~|*]{3,}");
    }

    /** Whether the line begins with "V/v", which introduces the subject and is none of it. */
    static boolean isVia(Line line) {
        return viaLength(line) > 0;
    }

    /** How many characters "V/v" takes at the start of the line, with the blank behind it. */
    static int viaLength(Line line) {
        Matcher via = VIA.matcher(line.plain());
        return via.lookingAt() ? via.end() : 0;
    }

    private void keep(Line subject) {
        RichText text = subject.from(viaLength(subject)).text();
        if (Placeholders.isLine(text.text())) {
            return;
        }
        parts.subjectFrom = Optional.of(subject);
        parts.subject = text.without(text.common());
    }
}
