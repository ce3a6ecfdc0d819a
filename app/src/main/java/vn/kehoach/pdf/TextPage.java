package vn.kehoach.pdf;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;

/** A page's lines in the order of its content; {@code landscape} when it is wider than high. */
record TextPage(boolean landscape, List<TextLine> lines) {
    private static final Pattern NUMBER =
            Pattern.compile("[-–\\s]*(Trang\\s+)?\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–\\s]*");

    TextPage {
        lines = List.copyOf(lines);
    }

    /** This page without a line, alone at its head or foot, that is only a page number. */
    TextPage withoutNumber() {
        DoubleSummaryStatistics heights =
                lines.stream().mapToDouble(TextLine::baseline).summaryStatistics();
        return new TextPage(
                landscape,
                lines.stream()
                        .filter(line -> !isNumber(line, heights.getMin(), heights.getMax()))
                        .toList());
    }

    private boolean isNumber(TextLine line, double head, double foot) {
        return (line.baseline() == head || line.baseline() == foot)
                && NUMBER.matcher(line.text()).matches()
                && lines.stream().filter(other -> other.baseline() == line.baseline()).count() == 1;
    }

    /** Left edge of the text. */
    double left() {
        return lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    /** Right edge of the text. */
    double right() {
        return lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    }
}
