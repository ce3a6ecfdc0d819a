package vn.kehoach.edit.journal;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;

import java.util.List;

/** Blocks of a body, an appendix or a cell, from number {@code at} on, became others. */
public record BlocksChange(Place list, int at, List<Block> old, List<Block> young)
        implements Change {
    public BlocksChange {
        old = List.copyOf(old);
        young = List.copyOf(young);
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) throws Misfit {
        return BlockLists.with(
                document, list, Misfit.spliced(Misfit.blocks(document, list), at, old, young));
    }

    @Override
    public Change reversed() {
        return new BlocksChange(list, at, young, old);
    }
}
