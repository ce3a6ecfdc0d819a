package vn.kehoach.importing.head;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.RichText;
import vn.kehoach.importing.line.DateLines;
import vn.kehoach.importing.line.EndMark;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.importing.line.Motto;
import vn.kehoach.importing.line.NumberLine;
import vn.kehoach.importing.line.TypeLine;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Placeholders;
import vn.kehoach.text.Folding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the head of one of our own papers, where the style of each line says what it is. */
public final class StyledHead {
    private static final RichText LINE_END = RichText.plain("\n");
    private static final Set<PaperStyle> STYLES =
            EnumSet.range(PaperStyle.MOTTO_NATION, PaperStyle.ADDRESSEE);

    private final List<Item> items;
    private final HeadParts parts = new HeadParts();
    private final int end;

    /** Looks at a head that begins with the first of {@code items}. */
    StyledHead(List<Item> items) {
        this.items = items;
        this.end = lastStyled(items) + 1;
    }

    public static boolean begins(List<Item> items) {
        return !items.isEmpty() && items.getFirst().isLine(line -> line.isIn(STYLES));
    }

    /** Index of the first item behind the head. */
    public int end() {
        return end;
    }

    public HeadParts read() {
        parts.motto = false;
        parts.parentLines = OptionalInt.of(0);
        for (Item item : items.subList(0, end)) {
            if (item instanceof Line line && !take(line)) {
                parts.leftOver.add(line);
            }
        }
        return parts;
    }

    /** A line between that a clerk added in Word does not end the head. */
    private static int lastStyled(List<Item> items) {
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isLine(line -> line.isStyled() && !line.isIn(STYLES))) {
                break;
            }
            last = items.get(i).isLine(line -> line.isIn(STYLES)) ? i : last;
        }
        return last;
    }

    private boolean take(Line line) {
        Optional<PaperStyle> style = line.look().paper();
        return style.isPresent()
                && switch (style.get()) {
                    case MOTTO_NATION, MOTTO -> motto(line);
                    case PARENT_AGENCY -> parent(line);
                    case ISSUER -> parts.agencies.add(line);
                    case NUMBER -> number(line);
                    case DATE_LINE -> date(line);
                    case LETTER_SUBJECT -> letterSubject(line);
                    case TYPE -> type(line);
                    case SUBJECT -> subject(line);
                    case ADDRESSEES -> addressees(line);
                    case ADDRESSEE -> addressee(LineLabel.behind(line));
                    default -> false;
                };
    }

    private boolean motto(Line line) {
        parts.motto = true;
        return Motto.isMotto(Folding.fold(line.plain()));
    }

    private boolean parent(Line line) {
        int count = parts.parentLines.getAsInt();
        parts.agencies.add(count, line);
        parts.parentLines = OptionalInt.of(count + 1);
        return true;
    }

    private boolean number(Line line) {
        Optional<NumberLine> number =
                NumberLine.of(collapsed(line)).filter(read -> read.rest().isEmpty());
        number.ifPresent(
                read -> {
                    parts.number = read.number();
                    parts.numberLine = Optional.of(line);
                });
        return number.isPresent();
    }

    private boolean date(Line line) {
        parts.dateFrom = Optional.of(line);
        return DateLines.of(collapsed(line))
                .map(
                        date -> {
                            parts.date = date;
                            return true;
                        })
                .orElse(false);
    }

    /** Blanks leave room for what is written in later. */
    private static String collapsed(Line line) {
        return line.plain().replaceAll(" +", " ");
    }

    private boolean letterSubject(Line line) {
        parts.viaSubject = true;
        return subject(line.from(SubjectReader.viaLength(line)));
    }

    private boolean subject(Line line) {
        if (!line.isEmptyText() && !Placeholders.isLine(line.plain())) {
            boolean goesOn = line.bound() && parts.subjectFrom.isPresent();
            parts.subject =
                    goesOn ? parts.subject.append(LINE_END).append(line.text()) : line.text();
            parts.subjectFrom = goesOn ? parts.subjectFrom : Optional.of(line);
        }
        return true;
    }

    private boolean type(Line line) {
        String printed = line.plain();
        TypeLine type = TypeLine.of(printed).orElse(TypeLine.other(printed));
        parts.type = Optional.of(type);
        parts.typeFrom = Optional.of(line);
        return true;
    }

    private boolean addressees(Line line) {
        parts.addressedFrom = Optional.of(line);
        Line behind = line.from(line.plain().indexOf(':') + 1);
        return behind.isEmptyText() || addressee(behind);
    }

    private boolean addressee(Line line) {
        EndMark mark = EndMark.of(line);
        return parts.addressees.add(new Addressee(mark.text(), mark.end()));
    }
}
