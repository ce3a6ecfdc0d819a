package vn.kehoach.importing.head;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.ItemCursor;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.NumberLine;
import vn.kehoach.importing.line.TypeLine;
import vn.kehoach.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the head of a paper: each line is known by its own form, so that the order of the parts,
 * which the reading of two columns disturbs, does not matter.
 */
final class HeadReader {
    private static final Pattern RULE = Pattern.compile("[-–—_=~|*/.\\s]+");
    private static final Pattern SYMBOL = Pattern.compile("/ ?[\\p{Lu}\\d][^\\s;,]*");

    /** A head wraps a part over at most three lines. */
    private static final int WRAPPED = 3;

    /** Names of kinds of papers are short. */
    private static final int TYPE_WORDS = 6;

    private final ItemCursor cursor;
    private final HeadParts parts = new HeadParts();
    private final int surely;

    private final boolean addressed;

    /**
     * Looks at a head that begins with the first of {@code items}.
     *
     * @param addressed whether Kính gửi is read as a part of it
     */
    HeadReader(List<Item> items, boolean addressed) {
        this.addressed = addressed;
        this.cursor = new ItemCursor(items, 0);
        this.surely = HeadExtent.lastMark(items);
    }

    HeadParts read() {
        Optional<Line> line = cursor.line();
        while (line.isPresent() && (takePart(line.get()) || leave(line.get()))) {
            line = cursor.line();
        }
        return parts;
    }

    /** Index of the first item behind the head. */
    int end() {
        return cursor.at();
    }

    private boolean takePart(Line line) {
        return takeRule(line)
                || takeWrapped(this::takeMotto)
                || takeBesideMotto(line)
                || takeWrapped(this::takeNumber)
                || takeWrapped(this::takeDate)
                || takeSubjectOfLetter(line)
                || takeAddressees(line)
                || takeType(line)
                || takeAgency(line);
    }

    /** Keeps a line that is no part, as long as parts of the head follow it. */
    private boolean leave(Line line) {
        if (cursor.at() >= surely) {
            return false;
        }
        parts.leftOver.add(line);
        cursor.advance(1);
        return true;
    }

    private boolean takeWrapped(Function<Line, Boolean> take) {
        for (int count = 1; count <= WRAPPED; count++) {
            if (cursor.lines(count).map(take).orElse(false)) {
                cursor.advance(count);
                return true;
            }
        }
        return false;
    }

    private boolean takeRule(Line line) {
        boolean rule = RULE.matcher(line.plain()).matches();
        cursor.advance(rule ? 1 : 0);
        return rule;
    }

    private boolean takeMotto(Line line) {
        String folded = Folding.fold(line.plain());
        boolean motto = Motto.isMotto(folded) && !parts.mottoLines.contains(folded);
        if (motto) {
            parts.mottoLines.add(folded);
        }
        return motto;
    }

    /** Two cells read as one line: what stands to the left of quốc hiệu or tiêu ngữ. */
    private boolean takeBesideMotto(Line line) {
        int motto = Motto.start(line.plain());
        if (motto <= 0) {
            return false;
        }
        Line left = line.withText(line.text().slice(0, motto).stripped());
        boolean agency = Agencies.isAgency(left.plain());
        if (!agency && !takeNumber(left)) {
            return false;
        }
        if (agency) {
            parts.agencies.add(left);
        }
        cursor.advance(1);
        return true;
    }

    private boolean takeNumber(Line line) {
        Optional<NumberLine> number = NumberLine.of(line.plain());
        if (parts.numberLine.isPresent()) {
            return takeSymbol(line);
        }
        if (number.isEmpty()) {
            return false;
        }
        String rest = number.get().rest();
        if (!rest.isEmpty() && !takeDate(line.from(line.plain().length() - rest.length()))) {
            return false;
        }
        parts.numberLine = Optional.of(line);
        parts.number = number.get().number();
        return true;
    }

    /** The symbol on a line of its own, where a cell of the head was too narrow for both. */
    private boolean takeSymbol(Line line) {
        if (!parts.number.symbol().isEmpty() || !SYMBOL.matcher(line.plain()).matches()) {
            return false;
        }
        String numeral = parts.number.numeral();
        parts.number =
                new DocumentNumber(
                        numeral, numeral.isEmpty() ? "/" : " /", line.plain().substring(1).strip());
        return true;
    }

    private boolean takeDate(Line line) {
        return DateLines.of(line.plain())
                .filter(date -> parts.dateFrom.isEmpty())
                .map(
                        date -> {
                            parts.date = date;
                            parts.dateFrom = Optional.of(line);
                            return true;
                        })
                .orElse(false);
    }

    private boolean takeSubjectOfLetter(Line line) {
        if (!SubjectReader.isVia(line) || parts.subjectFrom.isPresent()) {
            return false;
        }
        parts.viaSubject = true;
        cursor.advance(1);
        new SubjectReader(cursor, parts).readFrom(line);
        return true;
    }

    private boolean takeType(Line line) {
        Optional<TypeLine> type =
                TypeLine.of(line.plain())
                        .or(
                                () ->
                                        parts.numberLine.isPresent()
                                                ? TypeLine.withSubject(line.plain())
                                                : Optional.empty())
                        .or(() -> unnamed(line));
        if (parts.type.isPresent() || type.isEmpty()) {
            return false;
        }
        parts.type = type;
        parts.typeFrom = Optional.of(line);
        cursor.advance(1);
        Line rest = line.from(type.get().end());
        if (type.get().isIssuedBy(line.plain())) {
            parts.leftOver.add(rest);
            rest = line.from(line.plain().length());
        }
        if (!parts.viaSubject) {
            new SubjectReader(cursor, parts).readUnder(rest);
        }
        return true;
    }

    /** Behind agency, number, date and motto a line of capitals can only be tên loại. */
    private Optional<TypeLine> unnamed(Line line) {
        boolean allRead =
                parts.numberLine.isPresent()
                        && parts.dateFrom.isPresent()
                        && !parts.agencies.isEmpty()
                        && !parts.viaSubject
                        && !parts.mottoLines.isEmpty();
        boolean name =
                Agencies.isAgency(line.plain())
                        && line.plain().split(" ").length <= TYPE_WORDS
                        && cursor.line(1).filter(next -> !next.plain().endsWith(":")).isPresent();
        return allRead && name ? Optional.of(TypeLine.other(line.plain())) : Optional.empty();
    }

    private boolean takeAddressees(Line line) {
        if (!addressed || !AddresseeReader.starts(line) || parts.addressedFrom.isPresent()) {
            return false;
        }
        parts.addressedFrom = Optional.of(line);
        parts.addressees.addAll(new AddresseeReader(cursor).read());
        return true;
    }

    /** Agencies stand above the number; capitals below it are a motto of another kind. */
    private boolean takeAgency(Line line) {
        boolean agency =
                parts.type.isEmpty()
                        && parts.addressedFrom.isEmpty()
                        && (parts.agencies.isEmpty() || parts.numberLine.isEmpty())
                        && Agencies.isAgency(line.plain());
        if (agency) {
            parts.agencies.add(line);
            cursor.advance(1);
        }
        return agency;
    }
}
