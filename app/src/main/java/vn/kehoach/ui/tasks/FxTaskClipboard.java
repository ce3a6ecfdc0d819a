package vn.kehoach.ui.tasks;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.FxClipboard;

/** The clipboard of this computer. */
public final class FxTaskClipboard implements TaskClipboard {
    @Override
    public Copied get() {
        return new FxClipboard().get();
    }

    @Override
    public void put(String html, String plain) {
        var content = new ClipboardContent();
        content.putHtml(html);
        content.putString(plain);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
