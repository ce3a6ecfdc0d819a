package vn.kehoach.ui.panel;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.ui.control.Said;

/** Says that the document is only read, why, and how the clerk goes on. */
final class LockStrip extends HBox {
    /**
     * Seen while the document is locked.
     *
     * @param copy makes a draft with its text and opens it
     */
    LockStrip(ObservableBooleanValue locked, Runnable copy) {
        setId("locked");
        getStyleClass().add("lock-strip");
        var why =
                new Said(
                        "Đã ban hành, thay thế hoặc hủy – chỉ xem. Muốn sửa đổi, hãy tạo bản sao"
                                + " để soạn văn bản mới.",
                        "lock-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var fresh = new Button("Tạo bản sao");
        fresh.setId("locked-copy");
        fresh.getStyleClass().add(Styles.SMALL);
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.setOnAction(pressed -> copy.run());
        getChildren().addAll(new FontIcon(Material2OutlinedAL.LOCK), why, fresh);
        visibleProperty().bind(locked);
        managedProperty().bind(visibleProperty());
    }
}
