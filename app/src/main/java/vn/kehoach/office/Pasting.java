package vn.kehoach.office;

import vn.kehoach.document.Block;
import vn.kehoach.document.Table;
import vn.kehoach.edit.Clip;
import vn.kehoach.edit.SheetText;
import vn.kehoach.importing.Importer;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.web.HtmlReader;

import java.util.List;
import java.util.Optional;

/** Makes a document of what a clerk copied from Word, Excel, a browser or a plain text. */
public final class Pasting {
    private static final int MOST_ROWS_BESIDE = 2;
    private static final String NAME = "nội dung đã sao chép";

    private final Importer importer;

    public Pasting(Importer importer) {
        this.importer = importer;
    }

    /**
     * The document that the clipboard holds.
     *
     * @param html its content as HTML; empty when the program copied from gives none
     * @param plain its content as text, which counts where the HTML has no words, as around a
     *     picture
     * @throws UnreadableFile when there are no words in either
     */
    public OpenedFile read(String html, String plain) throws UnreadableFile {
        if (html.isBlank() && plain.isBlank()) {
            throw new UnreadableFile(
                    "Chưa sao chép chữ nào; hãy chọn đoạn cần lấy, bấm Ctrl+C rồi dán lại.");
        }
        if (isHtml(html, plain)) {
            try {
                return understood(new HtmlReader().read(NAME, html));
            } catch (UnreadableFile withoutWords) {
                if (plain.isBlank()) {
                    throw withoutWords;
                }
            }
        }
        return understood(new TextReader().read(NAME, plain));
    }

    /**
     * The piece of text that the clipboard holds, to be put into a document: with its structure,
     * without its looks. Empty when there are no words in it.
     *
     * @param html its content as HTML; empty when the program copied from gives none
     * @param plain its content as text; cells parted by tabs are a table
     */
    public Clip piece(String html, String plain) {
        if (isHtml(html, plain)) {
            try {
                return ruled(importer.readPiece(new HtmlReader().read(NAME, html)));
            } catch (UnreadableFile withoutWords) {
                return plainPiece(plain);
            }
        }
        return plainPiece(plain);
    }

    /**
     * Cells copied from a sheet mostly have no rules of their own, and are a table on paper all the
     * same. One or two rows may only set things side by side.
     */
    private static Clip ruled(List<Block> blocks) {
        return new Clip(
                blocks.stream()
                        .map(
                                block ->
                                        block instanceof Table table
                                                        && table.rows().size() > MOST_ROWS_BESIDE
                                                        && table.columns() > 1
                                                ? table.asRuled()
                                                : block)
                        .toList());
    }

    /** Some programs hand out plain words as HTML too, which would make one line of them. */
    private static boolean isHtml(String html, String plain) {
        return html.contains("<") || (plain.isBlank() && !html.isBlank());
    }

    private Clip plainPiece(String plain) {
        if (SheetText.is(plain)) {
            return SheetText.clip(plain);
        }
        try {
            return new Clip(importer.readPiece(new TextReader().read(NAME, plain)));
        } catch (UnreadableFile withoutWords) {
            return Clip.EMPTY;
        }
    }

    private OpenedFile understood(Source source) {
        return new OpenedFile(importer.read(source), Optional.of(source));
    }
}
