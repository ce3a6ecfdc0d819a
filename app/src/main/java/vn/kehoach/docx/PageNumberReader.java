package vn.kehoach.docx;

import vn.kehoach.source.SectionLook.PageNumber;
import vn.kehoach.source.TextLook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the page number in a header or footer: the field PAGE, or digits that somebody typed. */
final class PageNumberReader {
    private static final Pattern FIELD = Pattern.compile("(?i)\\s*PAGE\\b.*");
    private static final Pattern TYPED =
            Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?\\d{1,3}[-–—\\s]*");

    private final WordStyles styles;

    PageNumberReader(WordStyles styles) {
        this.styles = styles;
    }

    Optional<PageNumber> in(XmlNode header, boolean top) {
        List<XmlNode> paragraphs = header.below("p");
        return paragraphs.stream()
                .flatMap(paragraph -> field(paragraph, paragraph, top).stream())
                .findFirst()
                .or(() -> typed(paragraphs, top));
    }

    /** A number in a text box stands where the box does, which is not told. */
    private Optional<PageNumber> field(XmlNode paragraph, XmlNode container, boolean top) {
        for (XmlNode node : container.children()) {
            boolean simple =
                    node.is("fldSimple") && FIELD.matcher(node.attribute("instr")).matches();
            if (simple) {
                List<XmlNode> runs = node.below("r");
                XmlNode run = runs.isEmpty() ? node : runs.getFirst();
                return Optional.of(
                        new PageNumber(top, alignment(paragraph), false, look(paragraph, run)));
            }
            boolean complex =
                    node.is("r")
                            && node.all("instrText").stream()
                                    .anyMatch(code -> FIELD.matcher(code.text()).matches());
            if (complex) {
                return Optional.of(
                        new PageNumber(top, alignment(paragraph), false, look(paragraph, node)));
            }
            Optional<PageNumber> inside =
                    node.is("p")
                            ? field(node, node, top).map(PageNumberReader::boxed)
                            : field(paragraph, node, top);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static PageNumber boxed(PageNumber number) {
        return new PageNumber(number.atTop(), "", number.typed(), number.text());
    }

    private Optional<PageNumber> typed(List<XmlNode> paragraphs, boolean top) {
        List<XmlNode> written =
                paragraphs.stream().filter(paragraph -> !words(paragraph).isBlank()).toList();
        if (written.size() != 1 || !TYPED.matcher(words(written.getFirst())).matches()) {
            return Optional.empty();
        }
        XmlNode paragraph = written.getFirst();
        List<XmlNode> runs = paragraph.below("r");
        XmlNode run = runs.isEmpty() ? paragraph : runs.getFirst();
        return Optional.of(new PageNumber(top, alignment(paragraph), true, look(paragraph, run)));
    }

    private static String words(XmlNode paragraph) {
        var words = new StringBuilder();
        paragraph.below("t").forEach(text -> words.append(text.text()));
        return words.toString();
    }

    /** A frame stands by itself; a tab before the number may lead to the middle, or not. */
    private String alignment(XmlNode paragraph) {
        XmlNode properties = paragraph.child("pPr");
        XmlNode frame = properties.child("framePr");
        if (!frame.attribute("xAlign").isEmpty()) {
            return frame.attribute("xAlign");
        }
        boolean moved = !paragraph.below("tab").isEmpty() || !paragraph.below("ptab").isEmpty();
        if (moved || !frame.attributes().isEmpty()) {
            return "";
        }
        ParagraphFacts facts =
                ParagraphFacts.of(properties)
                        .over(styles.paragraph(properties.child("pStyle").value()).paragraph());
        return Objects.requireNonNullElse(facts.alignment(), "left");
    }

    private TextLook look(XmlNode paragraph, XmlNode run) {
        XmlNode properties = run.child("rPr");
        return styles.look(
                RunFacts.of(properties)
                        .over(styles.character(properties.child("rStyle").value()))
                        .over(
                                styles.paragraph(paragraph.child("pPr").child("pStyle").value())
                                        .run()));
    }
}
