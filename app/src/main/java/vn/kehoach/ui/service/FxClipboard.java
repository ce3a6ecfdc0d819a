package vn.kehoach.ui.service;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.Objects;

/** The clipboard of this computer. */
public final class FxClipboard implements CopyBoard {
    @Override
    public Copied get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Copied(
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                Objects.requireNonNullElse(clipboard.getString(), ""));
    }

    @Override
    public void put(Copied copied) {
        var content = new ClipboardContent();
        content.putString(copied.plain());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
