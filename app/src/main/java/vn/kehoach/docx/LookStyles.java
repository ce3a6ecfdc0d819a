package vn.kehoach.docx;

import org.jspecify.annotations.Nullable;

import vn.kehoach.paper.PaperStyle;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** All properties of a file's styles, each with those it inherits. */
final class LookStyles {
    private static final int DEEPEST = 20;

    private final Map<String, XmlNode> nodes = new HashMap<>();
    private final Map<String, PaperStyle> papers = new HashMap<>();
    private final WordProperties defaults;

    LookStyles(XmlNode root) {
        XmlNode all = root.child("docDefaults");
        defaults =
                PropertyList.of(all.child("pPrDefault").child("pPr"))
                        .over(PropertyList.of(all.child("rPrDefault").child("rPr")));
        for (XmlNode style : root.all("style")) {
            String id = style.attribute("styleId");
            nodes.put(id, style);
            PaperStyle paper = paperStyle(style);
            if (paper != null) {
                papers.put(id, paper);
            }
        }
    }

    /** Word and LibreOffice make new ids from names when they save, so the name counts first. */
    private static @Nullable PaperStyle paperStyle(XmlNode style) {
        String name = Normalizer.normalize(style.child("name").value(), Normalizer.Form.NFC);
        PaperStyle byId = null;
        for (PaperStyle paper : PaperStyle.values()) {
            if (paper.label().equals(name)) {
                return paper;
            }
            if (paper.id().equals(style.attribute("styleId"))) {
                byId = paper;
            }
        }
        return byId;
    }

    /** The paper's style of that id in the file, if it is one. */
    @Nullable PaperStyle paper(String id) {
        return papers.get(id);
    }

    /** What each of the paper's styles says that the file has. */
    Map<PaperStyle, WordProperties> said() {
        var said = new EnumMap<PaperStyle, WordProperties>(PaperStyle.class);
        papers.forEach((id, paper) -> said.putIfAbsent(paper, resolved(id, 0).over(defaults)));
        return said;
    }

    /** What a character style says by itself. */
    WordProperties character(String id) {
        return resolved(id, 0);
    }

    private WordProperties resolved(String id, int depth) {
        XmlNode style = nodes.get(id);
        if (style == null || depth > DEEPEST) {
            return WordProperties.NONE;
        }
        return PropertyList.of(style.child("pPr"))
                .over(PropertyList.of(style.child("rPr")))
                .over(resolved(style.child("basedOn").value(), depth + 1));
    }
}
