package vn.kehoach.ui.profile;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;

import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.List;

/** What the first start asks: which agency this is, or whether to try with an invented one. */
public final class WelcomePane extends BorderPane {
    private final ProfileForm form;

    /**
     * Asks on the first start.
     *
     * @param begin goes on once the clerk's own agency is kept
     * @param close closes the sheet; the agency can be told later
     */
    public WelcomePane(ProfilesViewModel model, Runnable begin, Runnable close) {
        model.editNew();
        form = new ProfileForm(model);
        setTop(
                new Said(
                        "Khai báo cơ quan một lần, văn bản mới sẽ điền sẵn đầu trang, ký hiệu, nơi"
                                + " nhận và người ký. Sửa lại được bất cứ lúc nào. Chưa muốn khai"
                                + " báo? Bấm “Dùng dữ liệu mẫu” để thử với một sở không có thật.",
                        "welcome-text"));
        setCenter(form);
        var sample = new Button("Dùng dữ liệu mẫu");
        sample.setId("welcome-sample");
        sample.setOnAction(pressed -> model.useSample(close));
        var later = new Button("Để sau");
        later.setId("welcome-later");
        later.setOnAction(
                pressed -> {
                    model.putOff();
                    close.run();
                });
        var save = new Button("Lưu và bắt đầu");
        save.setId("welcome-save");
        save.setOnAction(pressed -> model.save(begin));
        setBottom(new SheetButtons(List.of(sample), later, save));
    }

    public Sheet sheet() {
        return new Sheet("Chào mừng đến với KeHoach", this, form.first());
    }
}
