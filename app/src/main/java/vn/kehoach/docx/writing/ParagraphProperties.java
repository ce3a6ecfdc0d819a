package vn.kehoach.docx.writing;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.TabStop;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowTab;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PageStart;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Rule;

import java.util.Objects;
import java.util.function.Function;

/**
 * The properties of a paragraph format in the order of {@code w:pPr}: those that differ from the
 * format it stands on, or all when it stands on nothing.
 */
final class ParagraphProperties {
    private final Xml xml;
    private final ParagraphFormat wanted;
    private final @Nullable ParagraphFormat base;

    private ParagraphProperties(Xml xml, ParagraphFormat wanted, @Nullable ParagraphFormat base) {
        this.xml = xml;
        this.wanted = wanted;
        this.base = base;
    }

    /** What stands for single line spacing. */
    private static final double SINGLE = 240;

    /**
     * Marks a page break that the layout has set, which a document read from the file does not
     * have; lines are not numbered anyway.
     */
    static final String SETTLED = "w:suppressLineNumbers";

    /** Writes into the open {@code w:pPr} what differs from {@code base}. */
    static void writeDifference(Xml xml, ParagraphFormat wanted, ParagraphFormat base) {
        if (!wanted.equals(base)) {
            new ParagraphProperties(xml, wanted, base).write();
        }
    }

    /** Writes into the open {@code w:pPr} all properties aloud. */
    static void writeAll(Xml xml, ParagraphFormat format) {
        new ParagraphProperties(xml, format, null).write();
    }

    private void write() {
        toggle("w:keepNext", ParagraphFormat::keepWithNext);
        toggle("w:keepLines", ParagraphFormat::keepTogether);
        toggle("w:pageBreakBefore", ParagraphFormat::pageBreakBefore);
        if (base == null) {
            xml.toggle("w:widowControl", true);
        }
        if (wanted.pageStart() == PageStart.SETTLED) {
            xml.toggle(SETTLED, true);
        }
        borders();
        tabs();
        spacing();
        indents();
        if (differs(ParagraphFormat::align)) {
            xml.value("w:jc", alignment(wanted.align()));
        }
        if (differs(ParagraphFormat::outline)) {
            xml.value("w:outlineLvl", wanted.outline() == 0 ? 9 : wanted.outline() - 1);
        }
    }

    private boolean differs(Function<ParagraphFormat, Object> property) {
        return base == null || !Objects.equals(property.apply(wanted), property.apply(base));
    }

    private void toggle(String name, Function<ParagraphFormat, Boolean> property) {
        if (differs(property::apply)) {
            xml.toggle(name, property.apply(wanted));
        }
    }

    private void borders() {
        boolean top = bordered(ParagraphFormat::top);
        boolean bottom = bordered(ParagraphFormat::bottom);
        if (!top && !bottom) {
            return;
        }
        xml.open("w:pBdr");
        if (top) {
            border("w:top", wanted.top());
        }
        if (bottom) {
            border("w:bottom", wanted.bottom());
        }
        xml.close();
    }

    private void tabs() {
        if (wanted.tabs().isEmpty()) {
            return;
        }
        xml.open("w:tabs");
        for (FlowTab tab : wanted.tabs()) {
            xml.open("w:tab").with("w:val", TabNames.kind(tab.kind()));
            if (tab.leader() != TabStop.Leader.NONE) {
                xml.with("w:leader", TabNames.leader(tab.leader()));
            }
            xml.with("w:pos", tab.at()).close();
        }
        xml.close();
    }

    private boolean bordered(Function<ParagraphFormat, Rule> side) {
        return base == null ? side.apply(wanted).drawn() : differs(side::apply);
    }

    private void border(String side, Rule rule) {
        xml.open(side)
                .with("w:val", rule.drawn() ? "single" : "nil")
                .with("w:sz", rule.eighths())
                .with("w:space", rule.space())
                .with("w:color", "000000")
                .close();
    }

    private void spacing() {
        boolean after = differs(format -> twips(format.after()));
        boolean lines = differs(ParagraphFormat::spacing);
        if (!after && !lines) {
            return;
        }
        xml.open("w:spacing");
        if (base == null) {
            xml.with("w:before", 0).with("w:beforeAutospacing", 0);
        }
        if (after) {
            xml.with("w:after", twips(wanted.after()));
        }
        if (base == null) {
            xml.with("w:afterAutospacing", 0);
        }
        if (lines) {
            LineSpacing.Kind kind = wanted.spacing().kind();
            double value = wanted.spacing().value();
            boolean multiple = kind == LineSpacing.Kind.MULTIPLE;
            xml.with("w:line", twips(multiple ? SINGLE * value : value));
            xml.with(
                    "w:lineRule",
                    switch (kind) {
                        case MULTIPLE -> "auto";
                        case EXACT -> "exact";
                        case AT_LEAST -> "atLeast";
                    });
        }
        xml.close();
    }

    private void indents() {
        boolean left = differs(format -> twips(format.left()));
        boolean right = differs(format -> twips(format.right()));
        boolean first = differs(ParagraphProperties::firstLine);
        if (!left && !right && !first) {
            return;
        }
        xml.open("w:ind");
        if (left) {
            xml.with("w:left", twips(wanted.left()));
        }
        if (right) {
            xml.with("w:right", twips(wanted.right()));
        }
        if (first) {
            long more = firstLine(wanted);
            xml.with(more < 0 ? "w:hanging" : "w:firstLine", Math.abs(more));
        }
        xml.close();
    }

    /** So rounded that the first line too begins on its own nearest twip. */
    private static long firstLine(ParagraphFormat format) {
        return twips(format.left() + format.first()) - twips(format.left());
    }

    private static long twips(double length) {
        return Math.round(length);
    }

    private static String alignment(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }
}
