package vn.kehoach.ui.edit;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.service.Copied;

/** Understands what another program copied. */
@FunctionalInterface
public interface ClipReader {
    OfficialDocument read(Copied copied) throws UnreadableFile;
}
