package vn.kehoach.readback;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and sections of a Word file, those in tables row by row. */
final class DocxLines {
    private static final double MM = 25.4 / 1440;

    private final DocxStyles styles;
    private final List<DocxLine> lines = new ArrayList<>();
    private final double textWidth;

    private DocxLines(XWPFDocument file) {
        this.styles = new DocxStyles(file);
        CTSectPr section = sections(file).getFirst();
        this.textWidth =
                twips(section.getPgSz().getW())
                        - twips(section.getPgMar().getLeft())
                        - twips(section.getPgMar().getRight());
    }

    static List<DocxLine> of(XWPFDocument file) {
        var reader = new DocxLines(file);
        file.getBodyElements().forEach(reader::element);
        return reader.lines;
    }

    /** Every section of the file, in order. */
    static List<CTSectPr> sections(XWPFDocument file) {
        var sections = new ArrayList<CTSectPr>();
        for (XWPFParagraph paragraph : file.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(file.getDocument().getBody().getSectPr());
        return sections;
    }

    /** A length of the file in mm. */
    static double mm(Object twips) {
        return twips(twips) * MM;
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> lines.add(styles.line(paragraph, textWidth * MM));
            case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .forEach(this::cell);
            default -> throw new AssertionError("unexpected " + element);
        }
    }

    private void cell(XWPFTableCell cell) {
        CTTblWidth width = cell.getCTTc().getTcPr().getTcW();
        cell.getParagraphs().stream()
                .map(paragraph -> styles.line(paragraph, twips(width.getW()) * MM))
                .forEach(lines::add);
    }

    private static double twips(Object length) {
        return Double.parseDouble(length.toString());
    }
}
