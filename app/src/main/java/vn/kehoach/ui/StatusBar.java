package vn.kehoach.ui;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import vn.kehoach.store.Saving;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.Later;

/** Where the document lies, what is being done, which page is seen. */
final class StatusBar extends HBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    /** {@code versions} shows what is kept of the document. */
    StatusBar(Actions actions, BackgroundRunner background, Runnable versions) {
        getStyleClass().add("status-bar");
        var where = new Button();
        where.setId("status-file");
        where.getStyleClass().addAll(Styles.FLAT, "status-button");
        where.setTooltip(new Tooltip("Xem các bản đã lưu (Ctrl+Shift+H)"));
        where.setOnAction(pressed -> versions.run());
        where.textProperty().bind(actions.keeper().savingProperty().map(StatusBar::saved));
        actions.keeper()
                .savingProperty()
                .subscribe(
                        saving ->
                                where.pseudoClassStateChanged(
                                        UNSAVED, saving.trouble().isPresent()));
        var page = new Label();
        page.setId("status-page");
        page.textProperty().bind(page(actions.pages()));
        page.visibleProperty().bind(onPages(actions));
        getChildren().addAll(where, new Spacer(), new Busy(background), new Spacer(), page);
        var checked = new Later<>(() -> checked(actions));
        actions.area()
                .subscribe(
                        area -> {
                            if (area == Area.EDITOR && !getChildren().contains(checked.get())) {
                                getChildren().add(getChildren().indexOf(page), checked.get());
                            }
                        });
    }

    /** What the rules say at the moment; a press shows it in full. */
    private static Button checked(Actions actions) {
        FindingsViewModel findings = actions.check().findings();
        var button = new Button();
        button.setId("status-check");
        button.getStyleClass().addAll(Styles.FLAT, "status-button");
        button.setTooltip(new Tooltip("Xem kết quả kiểm tra (F7)"));
        button.setOnAction(pressed -> actions.panel().activeProperty().set(PanelTab.CHECK));
        button.textProperty().bind(findings.summaryProperty());
        button.visibleProperty().bind(button.textProperty().isNotEmpty().and(onPages(actions)));
        return button;
    }

    /** Elsewhere the open document is not what the clerk looks at. */
    private static BooleanBinding onPages(Actions actions) {
        return Bindings.createBooleanBinding(
                () -> actions.area().get() == Area.EDITOR, actions.area());
    }

    private static String saved(Saving saving) {
        return saving.trouble()
                .map(trouble -> "Chưa lưu được: " + trouble.getMessage())
                .orElse(saving.waiting() ? "Đang lưu …" : "Mọi sửa đổi đã lưu trên máy này");
    }

    private static StringBinding page(PagesViewModel pages) {
        return Bindings.createStringBinding(
                () ->
                        pages.pageCount() == 0
                                ? ""
                                : "Trang %d/%d"
                                        .formatted(
                                                pages.currentPageProperty().get() + 1,
                                                pages.pageCount()),
                pages.currentPageProperty(),
                pages.pageCountProperty());
    }

    /** What runs in the background. */
    private static final class Busy extends HBox {
        Busy(BackgroundRunner background) {
            getStyleClass().add("busy");
            var activity = new Label();
            activity.textProperty().bind(background.activityProperty());
            var bar = new ProgressBar();
            getChildren().addAll(bar, activity);
            background
                    .activityProperty()
                    .subscribe(
                            name -> {
                                setVisible(!name.isEmpty());
                                // A bar that is not shown must not go on moving.
                                bar.setProgress(name.isEmpty() ? 0 : -1);
                            });
        }
    }
}
