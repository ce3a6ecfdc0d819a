package vn.kehoach.importing;

import vn.kehoach.document.Field;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Section;
import vn.kehoach.document.SourcePlace;

import java.util.List;
import java.util.Optional;

/** Finds what is doubtful only in view of the whole document. */
final class DocumentDoubts {
    private final OfficialDocument document;
    private final Findings findings;

    DocumentDoubts(OfficialDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void find() {
        labels(Outline.of(document));
        if (!document.appendices().isEmpty()) {
            findings.found(Field.APPENDICES, SourcePlace.NOWHERE, "");
        }
    }

    /** Sections beside each other are numbered without a gap, each kind of number for itself. */
    private void labels(List<Section> sections) {
        Optional<Ordinal> last = Optional.empty();
        for (Section section : sections) {
            Optional<Ordinal> ordinal = Ordinal.of(section.label());
            Optional<Ordinal> before =
                    last.filter(o -> ordinal.filter(now -> now.form() == o.form()).isPresent());
            ordinal.ifPresent(now -> compare(section, before, now));
            last = ordinal.or(() -> before);
            labels(section.children());
        }
    }

    private void compare(Section section, Optional<Ordinal> before, Ordinal now) {
        int expected = before.map(ordinal -> ordinal.value() + 1).orElse(1);
        if (now.value() == expected) {
            return;
        }
        String printed = "“" + section.label() + "”";
        String likely = now.withValue(expected);
        String label = printedLabel(section).replace(section.label(), likely);
        boolean repeated = now.value() < expected;
        findings.doubt(
                repeated ? Doubt.Kind.LABEL_REPEATED : Doubt.Kind.LABEL_GAP,
                SourcePlace.NOWHERE,
                section.place(),
                repeated
                        ? "Số mục " + printed + " bị lặp; theo thứ tự phải là “" + likely + "”."
                        : "Trước mục " + printed + " thiếu mục “" + likely + "”.",
                label);
    }

    private String printedLabel(Section section) {
        return document.body().get(section.place().steps().getFirst())
                        instanceof Paragraph paragraph
                ? paragraph.label()
                : section.label();
    }
}
