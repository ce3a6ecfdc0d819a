package vn.kehoach.edit;

import vn.kehoach.document.Block;

import java.util.List;

/** Text with its structure, copied out of a draft or read from another program. */
public record Clip(List<Block> blocks) {
    public static final Clip EMPTY = new Clip(List.of());

    public Clip {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** What is selected; cells of one table as a table, words of one paragraph without label. */
    public static Clip of(Draft draft) {
        return Copying.of(draft);
    }

    /** As plain text: a paragraph a line with its label, cells parted by tabs. */
    public String plain() {
        return ClipText.plain(blocks);
    }

    /** As HTML that Word and other programs take, with labels as words. */
    public String html() {
        return ClipText.html(blocks);
    }
}
