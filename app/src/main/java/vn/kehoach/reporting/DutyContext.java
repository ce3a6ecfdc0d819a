package vn.kehoach.reporting;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What the paragraphs above say of the duties below: whose heading, and which list they are in. */
final class DutyContext {
    private record Heading(int level, String unit) {}

    private final Deque<Heading> headings = new ArrayDeque<>();
    private Optional<DutyWords> list = Optional.empty();
    private int listLevel;

    /** Goes on to {@code paragraph} and gives what is said above it. */
    DutyWords enter(Paragraph paragraph) {
        String text = paragraph.text().text();
        if (list.isPresent() && paragraph.level() <= listLevel) {
            list = Optional.empty();
        }
        if (paragraph.role() != Role.BULLET && isTitle(paragraph)) {
            while (!headings.isEmpty() && headings.peek().level() >= paragraph.level()) {
                headings.pop();
            }
            headings.push(new Heading(paragraph.level(), UnitWords.headed(paragraph.title())));
        }
        DutyWords above = list.orElse(DutyWords.none()).completedBy(byHeading());
        if (text.endsWith(":")) {
            Optional<DutyWords> announced = DutyWords.of(text.substring(0, text.length() - 1));
            if (announced.isPresent()) {
                list = announced;
                listLevel = paragraph.level();
            }
        }
        return above;
    }

    /** Whether the paragraph stands in a list that a sentence on reports introduces. */
    boolean listsReports() {
        return list.isPresent();
    }

    private static boolean isTitle(Paragraph paragraph) {
        return !paragraph.title().isEmpty();
    }

    private DutyWords byHeading() {
        return headings.stream()
                .map(Heading::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .map(unit -> new DutyWords(unit, "", "", ""))
                .orElse(DutyWords.none());
    }
}
