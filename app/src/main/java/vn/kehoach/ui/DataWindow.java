package vn.kehoach.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.Stage;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Message;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The window on the data of a folder; a backup brought back is shown in it at once. */
final class DataWindow {
    static final Message RESTORED =
            Message.done(
                    "Đã khôi phục bản sao lưu",
                    "Dữ liệu trước đó còn ở tệp “kehoach-truoc-khoi-phuc-…” trong thư mục dữ"
                            + " liệu.");

    private final Stage stage;
    private final House house;
    private final DataDoor door;
    private final PageFonts fonts;
    private final Surroundings surroundings;
    private final Consumer<CannotOpen> closed;

    /** The data opened anew, and why the backup was not brought back if it was not. */
    private record Reopened(Store store, Optional<CannotOpen> refused) {}

    /**
     * @param closed told when the data cannot be opened any more
     */
    DataWindow(
            Stage stage,
            House house,
            DataDoor door,
            PageFonts fonts,
            Surroundings around,
            Consumer<CannotOpen> closed) {
        this.stage = stage;
        this.house = house;
        this.door = door;
        this.fonts = fonts;
        this.closed = closed;
        this.surroundings =
                new Surroundings(
                        around.background(),
                        around.dialogs(),
                        around.launcher(),
                        around.printers(),
                        this::restore);
    }

    /** Shows the window on {@code store}. */
    MainWindow show(Store store) {
        var window = new MainWindow(stage, house, store, fonts, surroundings);
        window.open();
        return window;
    }

    /** Whatever goes wrong, the data that was there is there again. */
    private void restore(Store open, Path backup) {
        Node content = stage.getScene().getRoot();
        content.setDisable(true);
        stage.setOnCloseRequest(Event::consume);
        stage.setOnHidden(hidden -> {});
        surroundings
                .background()
                .run(
                        "Đang khôi phục dữ liệu …",
                        () -> restored(open, backup),
                        this::show,
                        this::giveUp);
    }

    private Reopened restored(Store open, Path backup) throws CannotOpen {
        open.close();
        Optional<CannotOpen> refused = Optional.empty();
        try {
            door.restore(backup);
        } catch (CannotOpen failed) {
            refused = Optional.of(failed);
        }
        return new Reopened(door.open(), refused);
    }

    private void show(Reopened reopened) {
        stage.setOnCloseRequest(wish -> {});
        MainWindow window = show(reopened.store);
        window.tell(
                reopened.refused
                        .map(
                                why ->
                                        Message.error(
                                                "Chưa khôi phục được; dữ liệu giữ nguyên như"
                                                        + " trước",
                                                String.valueOf(why.getMessage())))
                        .orElse(RESTORED));
    }

    private void giveUp(Throwable failure) {
        stage.setOnCloseRequest(wish -> {});
        if (failure instanceof CannotOpen why) {
            closed.accept(why);
            stage.hide();
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
