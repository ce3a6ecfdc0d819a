package vn.kehoach.ui.file;

import vn.kehoach.document.Header;

/** Proposes names of files. */
@FunctionalInterface
public interface Naming {
    /** The name of a file of the document {@code header} heads, without extension. */
    String of(Header header);
}
