package vn.kehoach.importing;

import vn.kehoach.document.RichText;
import vn.kehoach.text.Folding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads trích yếu, which is often set over several lines, into one. */
final class SubjectReader {
    /** No trích yếu is longer; the opening of the body often is. */
    private static final int LONGEST = 500;

    private static final Pattern VIA = Pattern.compile("(?i)v ?/ ?v ?:? ?");

    private final ItemCursor cursor;
    private final HeadParts parts;

    SubjectReader(ItemCursor cursor, HeadParts parts) {
        this.cursor = cursor;
        this.parts = parts;
    }

    /** Reads on behind {@code first}, which begins with "V/v". */
    void readFrom(Line first) {
        Line subject = first;
        Optional<Line> next = cursor.line();
        while (next.isPresent() && !next.get().gap() && !isOtherPart(next.get())) {
            subject = subject.isEmptyText() ? next.get() : subject.join(next.get());
            cursor.advance(1);
            next = cursor.line();
        }
        keep(subject);
    }

    /** Reads below tên loại; {@code rest} is what stands behind it on its line. */
    void readUnder(Line rest) {
        Line subject = rest;
        Optional<Line> next = cursor.line();
        while (next.isPresent() && continues(subject, next.get())) {
            subject = subject.isEmptyText() ? next.get() : subject.join(next.get());
            cursor.advance(1);
            next = cursor.line();
        }
        if (!subject.isEmptyText()) {
            keep(subject);
        }
    }

    private boolean continues(Line subject, Line next) {
        if (isOtherPart(next) || LineLabel.of(next.plain()).isPresent()) {
            return false;
        }
        boolean setApart = next.bold() || next.look().heading();
        if (subject.isEmptyText()) {
            return (setApart || !endsLikeText(next)) && !Preamble.isCitation(next.plain());
        }
        return !Preamble.isBasis(next.plain())
                && (!next.gap() || (setApart && subject.bold() == next.bold()));
    }

    /** A title has no end mark; where no trích yếu is printed, a sentence of the body follows. */
    private static boolean endsLikeText(Line line) {
        return line.plain().matches("(?s).*[.;:,]") || line.plain().length() > LONGEST;
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
        return VIA.matcher(line.plain()).lookingAt();
    }

    private void keep(Line subject) {
        Matcher via = VIA.matcher(subject.plain());
        RichText text = subject.from(via.lookingAt() ? via.end() : 0).text();
        parts.subjectFrom = Optional.of(subject);
        parts.subject = text.without(text.common());
    }
}
