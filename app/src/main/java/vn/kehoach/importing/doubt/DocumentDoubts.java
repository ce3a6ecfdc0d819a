package vn.kehoach.importing.doubt;

import vn.kehoach.document.Field;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Section;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.standard.Label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is doubtful only in view of the whole document. */
public final class DocumentDoubts {
    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "(?iu)phụ lục(?: số)?(?: [IVX]+| \\d+)?(?=[^.;:]{0,30}(?:kèm theo|đính kèm))");

    private final OfficialDocument document;
    private final List<SourcePlace> places;
    private final Findings findings;

    /**
     * Looks at {@code document}.
     *
     * @param places where the source says each block of the body
     */
    public DocumentDoubts(OfficialDocument document, List<SourcePlace> places, Findings findings) {
        this.document = document;
        this.places = places;
        this.findings = findings;
    }

    public void find() {
        labels(Outline.of(document));
        if (document.appendices().isEmpty()) {
            absentAppendices();
        } else {
            findings.found(Field.APPENDICES, SourcePlace.NOWHERE, "");
        }
    }

    /** "(khẩu hiệu tại Phụ lục I kèm theo)", where no appendix is. */
    private void absentAppendices() {
        for (int i = 0; i < document.body().size(); i++) {
            if (document.body().get(i) instanceof Paragraph paragraph) {
                int block = i;
                ENCLOSED.matcher(paragraph.text().text())
                        .results()
                        .forEach(mention -> absentAppendix(block, mention.group()));
            }
        }
    }

    private void absentAppendix(int block, String label) {
        findings.doubt(
                Doubt.Kind.APPENDIX_ABSENT,
                places.get(block),
                Place.of(Part.BODY, block),
                "Văn bản nhắc đến “%s” kèm theo nhưng tệp không có phụ lục.".formatted(label));
    }

    /** Sections beside each other are numbered without a gap, each kind of number for itself. */
    private void labels(List<Section> sections) {
        Optional<Label> last = Optional.empty();
        for (Section section : sections) {
            Optional<Label> label = Label.read(printed(section));
            Optional<Label> before = last;
            label.filter(now -> now.value().isPresent())
                    .ifPresent(now -> compare(section, before, now));
            last = label.or(() -> before);
            labels(section.children());
        }
    }

    private void compare(Section section, Optional<Label> last, Label now) {
        int value = now.value().orElseThrow();
        int expected =
                1
                        + last.filter(before -> before.style() == now.style())
                                .filter(before -> before.lead().equals(now.lead()))
                                .map(before -> before.value().orElse(value - 1))
                                .orElse(0);
        if (value == expected) {
            return;
        }
        String likely = now.withValue(expected).printed();
        boolean repeated = value < expected;
        findings.doubt(
                repeated ? Doubt.Kind.LABEL_REPEATED : Doubt.Kind.LABEL_GAP,
                places.get(block(section)),
                section.place(),
                repeated
                        ? "Số mục “%s” bị lặp; theo thứ tự phải là “%s”."
                                .formatted(now.printed(), likely)
                        : "Trước mục “%s” thiếu mục “%s”.".formatted(now.printed(), likely),
                likely);
    }

    private String printed(Section section) {
        return document.body().get(block(section)) instanceof Paragraph paragraph
                ? paragraph.label()
                : section.label();
    }

    private static int block(Section section) {
        return section.place().steps().getFirst();
    }
}
