package vn.kehoach.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.office.papers.KeyLine;
import vn.kehoach.office.papers.KeysPaper;
import vn.kehoach.text.Folding;
import vn.kehoach.ui.papers.OfficePapers;
import vn.kehoach.ui.shell.Command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All keys of the program: those of the whole window first, then screen by screen. */
public final class KeysViewModel {
    private final List<KeyLine> all;
    private final OfficePapers papers;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<KeyLine>> shown;

    public KeysViewModel(List<Command> commands, OfficePapers papers) {
        this.papers = papers;
        this.all =
                Stream.concat(
                                Arrays.stream(Command.Kind.values())
                                        .flatMap(kind -> keyed(kind, commands)),
                                ScreenKeyLines.all().stream())
                        .toList();
        this.shown = new ReadOnlyObjectWrapper<>(all);
        words.subscribe(this::look);
    }

    private static Stream<KeyLine> keyed(Command.Kind kind, List<Command> commands) {
        return commands.stream()
                .filter(one -> one.kind() == kind && !one.keys().isEmpty())
                .map(one -> new KeyLine(kind.label(), one.key(), one.name()));
    }

    /** A key is found by its place, its name, or itself. */
    private void look(String sought) {
        List<String> parts = List.of(Folding.fold(sought).strip().split(" ", -1));
        shown.set(
                all.stream()
                        .filter(
                                line -> {
                                    String folded =
                                            Folding.fold(
                                                    "%s %s %s"
                                                            .formatted(
                                                                    line.place(),
                                                                    line.keys(),
                                                                    line.name()));
                                    return parts.stream().allMatch(folded::contains);
                                })
                        .toList());
    }

    void print() {
        papers.print("Các phím tắt", new KeysPaper(all)::on);
    }

    void save() {
        papers.save("Phim-tat-KeHoach", new KeysPaper(all)::on);
    }

    /** What is looked for, in any letter case and with or without diacritics. */
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<List<KeyLine>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
