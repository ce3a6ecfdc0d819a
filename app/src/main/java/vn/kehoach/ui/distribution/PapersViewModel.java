package vn.kehoach.ui.distribution;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.kehoach.distribution.DistributionList;
import vn.kehoach.document.Header;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.distribution.DistributionPapers;
import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.office.distribution.PaperOptions;
import vn.kehoach.office.distribution.Sender;
import vn.kehoach.store.Settings;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.List;
import java.util.Optional;

/** The papers of the distribution that is shown: seen as pages, saved, printed. */
public final class PapersViewModel {
    private final DistributionViewModel distribution;
    private final ReceiversViewModel receivers;
    private final PaperTools tools;
    private final Settings settings;
    private final BackgroundRunner background;
    private final Failures failures;
    private final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>(PaperKind.LIST);
    private final ObjectProperty<PaperOptions> options =
            new SimpleObjectProperty<>(PaperOptions.USUAL);
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty onlyChosen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Layout>> pages =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private int asked;

    public PapersViewModel(
            DistributionViewModel distribution,
            ReceiversViewModel receivers,
            PaperTools tools,
            Settings settings,
            BackgroundRunner background,
            Pause pause,
            Failures failures) {
        this.distribution = distribution;
        this.receivers = receivers;
        this.tools = tools;
        this.settings = settings;
        this.background = background;
        this.failures = failures;
        distribution.listProperty().subscribe(() -> pause.restart(this::lay));
        kind.subscribe(
                () -> {
                    page.set(0);
                    lay();
                });
        options.subscribe(this::lay);
        seen.subscribe(this::lay);
        onlyChosen.subscribe(this::lay);
        receivers
                .chosen()
                .subscribe(
                        () -> {
                            if (onlyChosen.get()) {
                                pause.restart(this::lay);
                            }
                        });
        background.run(
                "",
                () -> KeptOptions.of(Answer.of(settings.all())),
                options::set,
                failure -> failures.tell("Chưa đọc được cỡ bì và nhãn đã nhớ", failure));
    }

    private Optional<DistributionPapers> papers() {
        return distribution
                .shownProperty()
                .get()
                .map(
                        shown ->
                                new DistributionPapers(
                                        shown.document(),
                                        Sender.lines(
                                                shown.document(), shown.directory(), shown.day()),
                                        list(),
                                        distribution.today()));
    }

    /** Lists have everybody, with the same numbers as the screen. */
    private DistributionList list() {
        DistributionList all = distribution.listProperty().get();
        return onlyChosen.get() && !kind.get().isList()
                ? new DistributionList(
                        receivers.chosen().stream().map(ReceiverRow::receiver).toList(), List.of())
                : all;
    }

    /** Lays the paper out anew while it is seen; the answer to an older question is dropped. */
    private void lay() {
        int question = ++asked;
        Optional<DistributionPapers> now = seen.get() ? papers() : Optional.empty();
        if (now.isEmpty() || now.get().receivers(kind.get()) == 0) {
            pages.set(Optional.empty());
            note.set(now.isEmpty() ? "" : nobody());
            return;
        }
        DistributionPapers papers = now.get();
        PaperKind wanted = kind.get();
        PaperOptions cut = options.get();
        background.run(
                "",
                () -> tools.layouts().lay(wanted, papers, cut),
                laid -> {
                    if (question == asked) {
                        show(laid);
                    }
                },
                failure -> failures.tell("Chưa dựng được trang", failure));
    }

    private void show(Layout laid) {
        note.set("");
        pages.set(Optional.of(laid));
        page.set(Math.clamp(page.get(), 0, laid.pages().size() - 1));
    }

    private String nobody() {
        if (onlyChosen.get() && !kind.get().isList()) {
            return "Chọn trong danh sách những đơn vị nhận qua bưu điện hoặc chuyển tay cần in.";
        }
        return switch (kind.get()) {
            case LIST -> "Chưa có đơn vị nào trong danh sách.";
            case POST, ENVELOPES ->
                    "Chưa có đơn vị nào nhận qua bưu điện. Chọn đơn vị rồi đổi “Cách gửi”.";
            case LABELS ->
                    "Chưa có đơn vị nào nhận qua bưu điện hoặc chuyển tay. Chọn đơn vị rồi đổi"
                            + " “Cách gửi”.";
        };
    }

    public void nextPage() {
        turn(1);
    }

    public void previousPage() {
        turn(-1);
    }

    private void turn(int by) {
        int last = pages.get().map(laid -> laid.pages().size() - 1).orElse(0);
        page.set(Math.clamp(page.get() + by, 0, last));
    }

    /** Saves the paper at hand as Word or PDF. */
    public void export(ExportFormat format) {
        PaperKind wanted = kind.get();
        PaperOptions cut = options.get();
        papers().filter(papers -> papers.receivers(wanted) > 0)
                .ifPresent(
                        papers ->
                                save(
                                        format.label(),
                                        format.extension(),
                                        (file, mayReplace) ->
                                                tools.writer()
                                                        .write(
                                                                tools.layouts()
                                                                        .lay(wanted, papers, cut),
                                                                format,
                                                                file,
                                                                mayReplace)));
    }

    /** Saves the list at hand as Excel. */
    public void exportExcel() {
        PaperKind wanted = kind.get();
        papers().filter(papers -> wanted.isList() && papers.receivers(wanted) > 0)
                .ifPresent(
                        papers ->
                                save(
                                        "Excel",
                                        ".xlsx",
                                        (file, mayReplace) ->
                                                tools.sheets()
                                                        .write(
                                                                List.of(papers.sheet(wanted)),
                                                                file,
                                                                mayReplace)));
    }

    private void save(String what, String extension, FileSaving.Writing writing) {
        String name = kind.get().fileName() + "_" + tools.naming().of(header()) + extension;
        tools.saving().save(new FileSaving.Wish(what, name, writing, () -> {}));
    }

    private Header header() {
        return distribution.shownProperty().get().orElseThrow().document().header();
    }

    /** Prints the paper at hand. */
    public void print() {
        PaperKind wanted = kind.get();
        pages.get().ifPresent(laid -> tools.printing().print(wanted.label(), laid.pages()));
    }

    /** Cuts the papers as {@code wanted} from now on. */
    public void cut(PaperOptions wanted) {
        options.set(wanted);
        remember(KeptOptions.ENVELOPE, wanted.envelope().name());
        remember(KeptOptions.LABELS, KeptOptions.text(wanted.labels()));
    }

    private void remember(String name, String content) {
        background.run(
                "",
                () -> Answer.of(settings.put(name, content)),
                done -> {},
                failure -> failures.tell("Chưa nhớ được cỡ bì và nhãn", failure));
    }

    public ObjectProperty<PaperKind> kindProperty() {
        return kind;
    }

    /** How the papers are cut; changed through {@link #cut}. */
    public ReadOnlyObjectProperty<PaperOptions> optionsProperty() {
        return options;
    }

    /** Whether the pages are in sight; while they are not, none are made. */
    public BooleanProperty seenProperty() {
        return seen;
    }

    /** Whether envelopes and labels are made for the chosen receivers alone. */
    public BooleanProperty onlyChosenProperty() {
        return onlyChosen;
    }

    public ReadOnlyObjectProperty<Optional<Layout>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The page that is seen, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Why there are no pages; empty while there are. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
