package vn.kehoach.ui.edit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import vn.kehoach.edit.Expansions;
import vn.kehoach.office.ShortWords;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

/** The table of short words (gõ tắt) that typing turns into long ones. */
public final class ShortWordsViewModel {
    private final ShortWords kept;
    private final BackgroundRunner background;
    private final Failures failures;
    private final ReadOnlyStringWrapper lines = new ReadOnlyStringWrapper("");
    private Expansions words = Expansions.NONE;

    public ShortWordsViewModel(ShortWords kept, BackgroundRunner background, Failures failures) {
        this.kept = kept;
        this.background = background;
        this.failures = failures;
        background.run(
                "",
                kept::read,
                this::take,
                failure -> failures.tell("Chưa đọc được bảng gõ tắt", failure));
    }

    private void take(Expansions read) {
        words = read;
        lines.set(read.written());
    }

    /** Keeps the table that {@code typed} writes, a line each: "ubnd = Ủy ban nhân dân". */
    public void keep(String typed) {
        Expansions wanted = Expansions.of(typed);
        if (!wanted.equals(words)) {
            take(wanted);
            background.run(
                    "",
                    () -> {
                        kept.keep(wanted);
                        return wanted;
                    },
                    done -> {},
                    failure -> failures.tell("Chưa lưu được bảng gõ tắt", failure));
        }
    }

    Expansions words() {
        return words;
    }

    /** The table as it is kept, a line each. */
    public ReadOnlyStringProperty linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
