package vn.kehoach.ui.create;

import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.Copied;

/** Makes a document of what was copied. */
@FunctionalInterface
public interface PasteReader {
    OpenDocument read(Copied copied) throws UnreadableFile;
}
