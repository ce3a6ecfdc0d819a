package vn.kehoach.ui.settings;

import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.file.FileChoices;
import vn.kehoach.ui.file.NameForm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** How large the window is drawn, where exported files go and what they are called. */
public final class GeneralPane extends VBox {
    private static final long MEGABYTE = 1L << 20;

    /** What the window needs of a screen. */
    private static final double NARROWEST = 1000;

    private static final double LOWEST = 570;

    /** A choice of the window's size. */
    private record Size(Optional<Integer> percent) {
        @Override
        public String toString() {
            return percent.map(value -> value + "%").orElse("Như hệ điều hành");
        }
    }

    public GeneralPane(FileChoices choices, WindowScale scale) {
        getStyleClass().add("general");
        getChildren()
                .addAll(
                        sizes(scale),
                        folder(choices),
                        new Said(
                                "Khi xuất, hộp chọn nơi ghi bắt đầu ở thư mục này. Bỏ chọn thì bắt"
                                        + " đầu ở nơi vừa ghi lần trước.",
                                "hint"),
                        names(choices),
                        new Said(
                                "Chỉ là tên đề nghị, khi xuất vẫn sửa được. Chữ không dấu để gửi"
                                        + " qua thư và cổng dịch vụ không bị lỗi.",
                                "hint"),
                        new Said(memory(), "hint"));
    }

    private static VBox sizes(WindowScale scale) {
        var sizes = new ArrayList<Size>();
        sizes.add(new Size(Optional.empty()));
        Optional<Integer> kept = scale.kept();
        WindowScale.OFFERED.stream()
                .filter(percent -> fits(percent) || kept.equals(Optional.of(percent)))
                .forEach(percent -> sizes.add(new Size(Optional.of(percent))));
        var box = new ComboBox<Size>(FXCollections.observableArrayList(sizes));
        box.setId("window-scale");
        box.setValue(new Size(kept));
        var told =
                new Said("Chữ và nút cùng to lên; có hiệu lực từ lần mở chương trình sau.", "hint");
        box.setOnAction(
                chosen -> {
                    try {
                        scale.keep(box.getValue().percent());
                        told.setText("Đã ghi. Đóng rồi mở lại KeHoach để thấy cỡ mới.");
                    } catch (IOException unwritable) {
                        told.setText(
                                "Chưa ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư"
                                        + " mục.");
                    }
                });
        return new VBox(6, row("Cỡ của cửa sổ", box), told);
    }

    /** A window that is larger than the screen could not be worked in. */
    private static boolean fits(int percent) {
        Screen screen = Screen.getPrimary();
        Rectangle2D room = screen.getVisualBounds();
        return room.getWidth() * screen.getOutputScaleX() * 100 / percent >= NARROWEST
                && room.getHeight() * screen.getOutputScaleY() * 100 / percent >= LOWEST;
    }

    private static HBox folder(FileChoices choices) {
        var path = new TextField();
        path.setId("export-folder");
        path.setEditable(false);
        path.setPromptText("Nơi vừa ghi lần trước");
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = new Button("Chọn…");
        choose.setId("export-folder-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(pressed -> choices.chooseFolder());
        var forget = new Button("Bỏ chọn");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setId("export-folder-forget");
        forget.setOnAction(pressed -> choices.forgetFolder());
        choices.folderProperty()
                .subscribe(
                        folder -> {
                            path.setText(folder.map(Path::toString).orElse(""));
                            forget.setDisable(folder.isEmpty());
                        });
        HBox row = row("Thư mục xuất tệp", path);
        row.getChildren().addAll(choose, forget);
        return row;
    }

    private static HBox names(FileChoices choices) {
        var box = new ComboBox<NameForm>(FXCollections.observableArrayList(NameForm.values()));
        box.setId("export-name");
        box.setOnAction(chosen -> choices.name(box.getValue()));
        choices.formProperty().subscribe(box::setValue);
        return row("Tên tệp khi xuất", box);
    }

    private static HBox row(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("general-name");
        var row = new HBox(label, field);
        row.getStyleClass().add("backups-row");
        return row;
    }

    /** The installed program has the bound in its own small file. */
    private static String memory() {
        return "Chương trình được dùng nhiều nhất %d MB bộ nhớ. Bản cài đặt ghi mức này ở dòng -Xmx"
                        .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE)
                + " trong tệp app/KeHoach.cfg; văn bản vài trăm trang trở lên mới cần tăng.";
    }
}
