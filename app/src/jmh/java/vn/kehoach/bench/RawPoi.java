package vn.kehoach.bench;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Piece;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The same text in the same formats as anyone would write it with POI's own classes. */
final class RawPoi {
    void write(Paper paper, OutputStream out) throws IOException {
        var word = new XWPFDocument();
        for (PaperSection section : paper.sections()) {
            for (FlowItem item : section.flow()) {
                switch (item) {
                    case FlowParagraph paragraph -> fill(word.createParagraph(), paragraph);
                    case FlowTable table -> add(word, table);
                }
            }
        }
        word.write(out);
        word.getPackage().revert(); // close() would write it all once more
    }

    private static void add(XWPFDocument word, FlowTable table) {
        XWPFTable grid = word.createTable(table.rows().size(), table.columns().size());
        for (int row = 0; row < table.rows().size(); row++) {
            for (FlowCell cell : table.rows().get(row).cells()) {
                fill(grid.getRow(row).getCell(cell.column()), cell.content());
            }
        }
    }

    private static void fill(XWPFTableCell cell, List<FlowParagraph> content) {
        fill(cell.getParagraphArray(0), content.getFirst());
        for (FlowParagraph paragraph : content.subList(1, content.size())) {
            fill(cell.addParagraph(), paragraph);
        }
    }

    private static void fill(XWPFParagraph target, FlowParagraph paragraph) {
        ParagraphFormat format = paragraph.format();
        target.setAlignment(
                switch (format.align()) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case JUSTIFY -> ParagraphAlignment.BOTH;
                });
        target.setIndentationLeft((int) format.left());
        target.setIndentationRight((int) format.right());
        target.setIndentationFirstLine((int) format.first());
        target.setSpacingAfter((int) format.after());
        for (Piece piece : paragraph.pieces()) {
            XWPFRun run = target.createRun();
            run.setText(piece.text());
            run.setFontFamily("Times New Roman");
            run.setFontSize(piece.format().size());
            run.setBold(piece.format().bold());
            run.setItalic(piece.format().italic());
            if (piece.format().underline()) {
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
        }
    }
}
