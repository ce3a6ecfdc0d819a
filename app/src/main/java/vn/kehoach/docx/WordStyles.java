package vn.kehoach.docx;

import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.TextLook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The styles of a file, each with all it inherits. */
final class WordStyles {
    /**
     * A style with what it inherits.
     *
     * @param name what the reader reports: a paper style's id, else the style's name
     * @param ruled whether tables of it have borders
     */
    record Resolved(String name, ParagraphFacts paragraph, RunFacts run, boolean ruled) {
        /** Whether it is a style of our own papers. */
        boolean ours() {
            return OURS.containsValue(name);
        }
    }

    /** Word makes new ids from names when it saves, so our styles are known by their names. */
    private static final Map<String, String> OURS =
            Arrays.stream(PaperStyle.values())
                    .collect(Collectors.toMap(PaperStyle::label, PaperStyle::id));

    private static final int DEEPEST = 20;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, Resolved> resolved = new HashMap<>();
    private final Map<RunFacts, TextLook> looks = new HashMap<>();
    private final ThemeFaces faces;
    private final Resolved defaults;
    private String standard = "";

    WordStyles(XmlNode root, ThemeFaces faces) {
        this.faces = faces;
        XmlNode run = root.child("docDefaults").child("rPrDefault").child("rPr");
        XmlNode paragraph = root.child("docDefaults").child("pPrDefault").child("pPr");
        defaults = new Resolved("", ParagraphFacts.of(paragraph), RunFacts.of(run), false);
        for (XmlNode style : root.all("style")) {
            String id = style.attribute("styleId");
            styles.put(id, style);
            boolean isDefault = style.attribute("default").matches("1|true|on");
            if (isDefault && style.attribute("type").equals("paragraph")) {
                standard = id;
            }
        }
    }

    /** A paragraph's style; of the file's default one where {@code id} is empty or unknown. */
    Resolved paragraph(String id) {
        return resolved(styles.containsKey(id) ? id : standard, 0, defaults);
    }

    /** A character style alone, without the document's defaults. */
    RunFacts character(String id) {
        return id.isEmpty() ? RunFacts.NONE : resolved(id, 0, silent()).run();
    }

    /** Whether a table style draws borders. */
    boolean ruled(String id) {
        return resolved(id, 0, silent()).ruled();
    }

    /** How characters look of which all that the file says is {@code facts}. */
    TextLook look(RunFacts facts) {
        return looks.computeIfAbsent(facts, this::shown);
    }

    /** What the file leaves open, applications show in Times New Roman of 10 pt. */
    private TextLook shown(RunFacts facts) {
        Integer halfPoints = facts.halfPoints();
        String colour = Objects.requireNonNullElse(facts.colour(), "auto");
        return new TextLook(
                faces.face(Objects.requireNonNullElse(facts.font(), "Times New Roman")),
                colour.equals("auto") ? "" : colour,
                halfPoints == null ? 10 : halfPoints / 2.0,
                RunFacts.on(facts.bold()),
                RunFacts.on(facts.italic()),
                RunFacts.on(facts.raised()),
                RunFacts.on(facts.squeezed()),
                true);
    }

    private static Resolved silent() {
        return new Resolved("", ParagraphFacts.NONE, RunFacts.NONE, false);
    }

    private Resolved resolved(String id, int depth, Resolved bottom) {
        XmlNode style = styles.get(id);
        if (style == null || depth > DEEPEST) {
            return bottom;
        }
        Resolved known = resolved.get(id);
        if (known == null) {
            Resolved base = resolved(style.child("basedOn").value(), depth + 1, bottom);
            known =
                    new Resolved(
                            reported(style.child("name").value()),
                            ParagraphFacts.of(style.child("pPr")).over(base.paragraph()),
                            RunFacts.of(style.child("rPr")).over(base.run()),
                            TableRules.visible(style.child("tblPr").child("tblBorders"))
                                    .orElse(base.ruled()));
            resolved.put(id, known);
        }
        return known;
    }

    /** How the reader reports a style of that name. */
    static String reported(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return OURS.getOrDefault(composed, composed);
    }
}
