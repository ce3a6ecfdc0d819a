package vn.kehoach.ui.edit;

import vn.kehoach.edit.Clip;
import vn.kehoach.ui.service.Copied;

/** Understands what another program copied; empty when there are no words in it. */
@FunctionalInterface
public interface ClipReader {
    Clip read(Copied copied);
}
