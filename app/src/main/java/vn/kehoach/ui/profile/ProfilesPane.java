package vn.kehoach.ui.profile;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.ui.control.EmptyNote;

/** All agencies and the form of the chosen one. */
public final class ProfilesPane extends BorderPane {
    private final ProfilesViewModel model;
    private final ListView<IssuerProfile> list;
    private final ProfileForm form;

    public ProfilesPane(ProfilesViewModel model) {
        this.model = model;
        form = new ProfileForm(model);
        list = new ListView<>(model.profiles());
        list.setId("profiles");
        list.setAccessibleText("Các cơ quan đã khai báo");
        list.setPlaceholder(new EmptyNote("Chưa có cơ quan nào. Điền vào bên phải rồi bấm Lưu."));
        list.setCellFactory(view -> new ProfileCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (before, chosen) -> {
                            if (chosen != null) {
                                model.edit(chosen);
                            }
                        });
        model.profiles()
                .addListener(
                        (ListChangeListener<IssuerProfile>)
                                change -> {
                                    if (model.draft().nameProperty().get().isBlank()) {
                                        chooseFirst();
                                    }
                                });
        getStyleClass().add("profiles");
        setLeft(left());
        setCenter(form);
        setBottom(buttons());
    }

    /** Shows the agencies as they are kept now. */
    public void enter() {
        model.load(this::chooseFirst);
    }

    private void chooseFirst() {
        if (list.getSelectionModel().isEmpty() && !model.profiles().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private VBox left() {
        var add = new Button("Thêm cơ quan");
        add.setId("profile-add");
        add.setOnAction(
                pressed -> {
                    list.getSelectionModel().clearSelection();
                    model.editNew();
                    form.first().requestFocus();
                });
        var left = new VBox(list, add);
        left.getStyleClass().add("profile-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        return left;
    }

    private HBox buttons() {
        var delete = new Button("Xóa cơ quan này");
        delete.setId("profile-delete");
        delete.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        delete.setOnAction(pressed -> model.delete(list.getSelectionModel().getSelectedItem()));
        var save = new Button("Lưu");
        save.setId("profile-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(
                pressed ->
                        model.save(
                                () -> model.edited().ifPresent(list.getSelectionModel()::select)));
        var row = new HBox(delete, new Spacer(), save);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private static final class ProfileCell extends ListCell<IssuerProfile> {
        ProfileCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable IssuerProfile profile, boolean none) {
            super.updateItem(profile, none);
            setText(none || profile == null ? null : String.join(" ", profile.name()));
        }
    }
}
