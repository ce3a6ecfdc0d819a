package vn.kehoach.ui.edit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.TabStop;
import vn.kehoach.edit.SetTabs;
import vn.kehoach.ui.draft.DraftViewModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tab stops of the chosen paragraphs while they are put together: the pages show them at once, the
 * document has them when they are kept.
 */
public final class TabStopsViewModel {
    /** No line of a page is longer, in mm. */
    private static final double FURTHEST = 250;

    private final DraftViewModel draft;
    private final EditorViewModel editor;
    private final ObservableList<TabStop> stops = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TabStop>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty position = new SimpleStringProperty("");
    private final ObjectProperty<TabStop.Kind> kind = new SimpleObjectProperty<>(TabStop.Kind.LEFT);
    private final ObjectProperty<TabStop.Leader> leader =
            new SimpleObjectProperty<>(TabStop.Leader.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<Paragraph> paragraphs = List.of();
    private Runnable showing = () -> {};

    /** Whether the fields are being filled with the chosen stop. */
    private boolean filling;

    TabStopsViewModel(DraftViewModel draft, EditorViewModel editor) {
        this.draft = draft;
        this.editor = editor;
        position.subscribe(() -> problem.set(""));
        kind.subscribe(this::refine);
        leader.subscribe(this::refine);
    }

    /** Says how the form is shown. */
    public void showWith(Runnable show) {
        showing = show;
    }

    /** Shows the stops of what is selected; says so where there can be none. */
    public void ask() {
        paragraphs = draft.draft().map(SetTabs::chosen).orElse(List.of());
        if (paragraphs.isEmpty()) {
            editor.tell(
                    "Không đặt được điểm dừng tab ở đây",
                    "Điểm dừng tab chỉ đặt được trong nội dung văn bản, phụ lục và ô bảng. Hãy đặt"
                            + " con trỏ vào đó.");
        } else if (draft.mayChange()) {
            // Nothing is done, but the caret comes in sight: beside the form the page shows it all.
            editor.run(now -> now);
            stops.setAll(paragraphs.getFirst().tabs());
            choose(stops.stream().findFirst());
            showing.run();
        }
    }

    /** Which paragraphs get the stops, and what to know of them. */
    public String about() {
        String which =
                paragraphs.size() == 1
                        ? "Cho đoạn có con trỏ."
                        : "Cho %d đoạn đang chọn.".formatted(paragraphs.size());
        boolean differ = paragraphs.stream().map(Paragraph::tabs).distinct().count() > 1;
        boolean tabless =
                paragraphs.stream().noneMatch(one -> one.text().text().indexOf('\t') >= 0);
        return which
                + (differ ? " Điểm dừng của các đoạn đang khác nhau, nay thành như nhau." : "")
                + (tabless ? " Chưa có dấu tab nào: gõ bằng Ctrl+Tab, ở đây mới thấy đổi." : "");
    }

    /** Turns to one of the stops: the fields show it. */
    public void choose(Optional<TabStop> stop) {
        filling = true;
        position.set(stop.map(one -> Centimetres.written(one.mm())).orElse(""));
        stop.ifPresent(
                one -> {
                    kind.set(one.kind());
                    leader.set(one.leader());
                });
        filling = false;
        chosen.set(stop);
    }

    /** Another kind or leader is at once that of the chosen stop. */
    private void refine() {
        if (!filling) {
            chosen.get().ifPresent(old -> put(Optional.of(old), stopAt(old.mm()), position.get()));
        }
    }

    private TabStop stopAt(double mm) {
        return new TabStop(mm, kind.get(), leader.get());
    }

    /** Adds a stop at the position that is typed. */
    public boolean add() {
        return put(Optional.empty());
    }

    /** Moves the chosen stop to the position that is typed. */
    public boolean move() {
        return put(chosen.get());
    }

    private boolean put(Optional<TabStop> instead) {
        OptionalDouble mm =
                Centimetres.millimetres(position.get()).stream()
                        .filter(at -> stopAt(at).mm() > 0 && at <= FURTHEST)
                        .findFirst();
        if (mm.isEmpty()) {
            problem.set("Vị trí là số cm tính từ lề trái, từ 0,05 đến 25. Ví dụ: 8,5");
            return false;
        }
        TabStop stop = stopAt(mm.getAsDouble());
        put(instead, stop, Centimetres.written(stop.mm()));
        return true;
    }

    private void put(Optional<TabStop> instead, TabStop stop, String typed) {
        var all = new ArrayList<>(stops);
        instead.ifPresent(all::remove);
        all.add(stop);
        show(all);
        choose(Optional.of(stop));
        position.set(typed);
    }

    /** Takes the chosen stop away; the next one is chosen. */
    public void remove() {
        chosen.get()
                .ifPresent(
                        gone -> {
                            int at = stops.indexOf(gone);
                            var left = new ArrayList<>(stops);
                            left.remove(gone);
                            show(left);
                            choose(stops.stream().skip(Math.min(at, left.size() - 1)).findFirst());
                        });
    }

    /** Takes all stops away. */
    public void clear() {
        show(List.of());
        choose(Optional.empty());
    }

    private void show(List<TabStop> wanted) {
        var set = new SetTabs(wanted);
        stops.setAll(set.stops());
        draft.preview(set);
    }

    /** Whether a position is typed that is no stop yet. */
    public boolean isPending() {
        OptionalDouble mm = Centimetres.millimetres(position.get());
        return !position.get().isBlank()
                && (mm.isEmpty()
                        || stops.stream()
                                .noneMatch(stop -> stop.mm() == stopAt(mm.getAsDouble()).mm()));
    }

    /**
     * Gives the paragraphs the stops, also the one that is typed and not yet added.
     *
     * @return whether that could be done; if not, the problem says why
     */
    public boolean keep() {
        if (isPending() && !add()) {
            return false;
        }
        editor.run(new SetTabs(stops));
        leave();
        return true;
    }

    /** Shows the document as it is again. */
    public void leave() {
        draft.endPreview();
    }

    /** From left to right. */
    public ObservableList<TabStop> stops() {
        return stops;
    }

    /** The stop that the fields show. */
    public ReadOnlyObjectProperty<Optional<TabStop>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** In cm, as it is typed. */
    public StringProperty positionProperty() {
        return position;
    }

    public ObjectProperty<TabStop.Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<TabStop.Leader> leaderProperty() {
        return leader;
    }

    /** What is wrong with the position; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
