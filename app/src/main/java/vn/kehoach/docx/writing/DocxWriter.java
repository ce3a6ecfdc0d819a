package vn.kehoach.docx.writing;

import vn.kehoach.paper.Paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/**
 * Writes a paper as a Word file whose lines break as they do on the paper's pages: named styles,
 * one {@code w:p} per paragraph, no line breaks, frames or text boxes.
 *
 * <p>The parts are written as XML directly: that is faster than building the library's object tree,
 * and a first export does not wait for the library to load. Tests hold every part against the
 * schemas.
 */
public final class DocxWriter {
    /**
     * Writes {@code settled}; equal papers give equal bytes on every machine. The stream stays
     * open.
     *
     * @param settled the paper as the layout settled it; its lengths are rounded to twips here
     * @throws IllegalArgumentException if the flow lacks a paragraph that Word needs (between two
     *     tables, at a section's end, in a cell), a table does not fill its grid, or a text has a
     *     character that XML cannot hold
     */
    public void write(Paper settled, OutputStream out) throws IOException {
        var headers = new PageNumberHeaders(settled);
        var relations =
                new Relations()
                        .add("rIdStyles", Part.RELATION_TYPE + "styles", "styles.xml")
                        .add("rIdSettings", Part.RELATION_TYPE + "settings", "settings.xml");
        headers.relate(relations);
        var parts = new ArrayList<Part>();
        var notes = new NotesPart(settled.styles());
        parts.add(DocumentPart.of(settled, headers, notes));
        if (!notes.isEmpty()) {
            notes.relate(relations);
            parts.add(notes.part());
        }
        parts.add(relations.part("word/_rels/document.xml.rels"));
        parts.add(StylesPart.of(settled.styles()));
        parts.add(SettingsPart.part(!notes.isEmpty()));
        parts.addAll(headers.parts());
        StoredZip.write(PackageParts.complete(settled.info(), parts), out);
    }
}
