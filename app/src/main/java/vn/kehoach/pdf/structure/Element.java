package vn.kehoach.pdf.structure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An element of the logical structure; it grows while pages are drawn. */
public final class Element implements Kid {
    private final Tag tag;
    private final int columns;
    private final int rows;
    private final List<Kid> kids = new ArrayList<>();
    private @Nullable Element holder;

    Element(Tag tag) {
        this(tag, 1, 1);
    }

    /** A cell over {@code columns} and {@code rows}. */
    Element(Tag tag, int columns, int rows) {
        this.tag = tag;
        this.columns = columns;
        this.rows = rows;
    }

    public Tag tag() {
        return tag;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** What it holds, in reading order. */
    public List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    public void add(Kid kid) {
        if (holder != null && kids.isEmpty()) {
            holder.add(this);
        }
        kids.add(kid);
    }

    /** A new element that stands behind what this one holds when it gets its own first text. */
    Element later(Tag newTag) {
        var element = new Element(newTag);
        element.holder = this;
        return element;
    }

    /** A new element at its end. */
    Element add(Tag newTag) {
        var element = new Element(newTag);
        add(element);
        return element;
    }

    /** Whether it has text on a page before {@code page}. */
    boolean stoodBefore(int page) {
        return !kids.isEmpty() && kids.getFirst() instanceof Text text && text.page() < page;
    }
}
