package vn.kehoach.ui.create;

import javafx.scene.input.Clipboard;

import java.util.Objects;
import java.util.function.Supplier;

/** The clipboard of this computer. */
public final class FxClipboard implements Supplier<Copied> {
    @Override
    public Copied get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Copied(
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                Objects.requireNonNullElse(clipboard.getString(), ""));
    }
}
