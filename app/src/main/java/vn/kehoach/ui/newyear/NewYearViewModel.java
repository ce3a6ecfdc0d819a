package vn.kehoach.ui.newyear;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.office.newyear.NewYear;
import vn.kehoach.office.newyear.NewYearDraft;
import vn.kehoach.office.newyear.YearChange;
import vn.kehoach.office.newyear.YearFlag;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.Proposals;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Makes a draft for a new year of the open document; nothing of the old one changes. */
public final class NewYearViewModel {
    private static final String NOT_DONE = "Chưa chuyển được sang năm mới";

    private final DraftViewModel draft;
    private final NewYear newYear;
    private final Consumer<OpenDocument> adopting;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final Proposals<YearChange> proposals = new Proposals<>();
    private final ReadOnlyObjectWrapper<Optional<NewYearDraft>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Works on the document of {@code draft}.
     *
     * @param adopting keeps and shows the new draft
     */
    public NewYearViewModel(
            DraftViewModel draft,
            NewYear newYear,
            Consumer<OpenDocument> adopting,
            BackgroundRunner background,
            Messages messages) {
        this.draft = draft;
        this.newYear = newYear;
        this.adopting = adopting;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Finds what changes for the year after the document's own, then runs {@code ready}. */
    public void prepare(Runnable ready) {
        make(
                OptionalInt.empty(),
                found -> {
                    if (found.isPresent()) {
                        take(found);
                        ready.run();
                    } else {
                        messages.show(
                                Message.note(
                                        NOT_DONE,
                                        "Văn bản không ghi năm nào nên không biết chuyển từ năm"
                                                + " nào."));
                    }
                });
    }

    /** Finds what changes for {@code year} instead. */
    void aim(int year) {
        if (made.get().filter(now -> now.year() == year).isEmpty()) {
            make(OptionalInt.of(year), this::take);
        }
    }

    private void make(OptionalInt year, Consumer<Optional<NewYearDraft>> use) {
        document()
                .ifPresent(
                        document ->
                                background.run(
                                        "Đang tìm chỗ cần chuyển …",
                                        () -> newYear.of(document, year),
                                        use,
                                        failure -> failures.tell(NOT_DONE, failure)));
    }

    private void take(Optional<NewYearDraft> found) {
        made.set(found);
        proposals.set(
                found.map(NewYearDraft::changes).orElse(List.of()),
                NewYearViewModel::shown,
                change -> change.rule().reason());
    }

    /** The change among the words around it. */
    private static Change shown(YearChange change) {
        String context = change.context();
        int at = Math.max(0, context.indexOf(change.before()));
        int end = Math.min(context.length(), at + change.before().length());
        return new Change(
                context.substring(0, at),
                change.before(),
                change.after(),
                context.substring(end),
                at,
                end);
    }

    /** Opens the draft with the wanted changes; what should be looked at becomes its doubts. */
    void create() {
        made.get().ifPresent(this::create);
    }

    private void create(NewYearDraft all) {
        NewYearDraft wanted = all;
        for (YearChange change : proposals.unwanted()) {
            wanted = wanted.without(change);
        }
        String old = draft.openProperty().get().map(OpenDocument::name).orElse("");
        adopting.accept(
                new OpenDocument(
                        "%s (năm %d)".formatted(old, wanted.year()),
                        Optional.empty(),
                        wanted.document(),
                        wanted.flags().stream().map(NewYearViewModel::doubt).toList(),
                        true));
        messages.show(
                Message.done(
                        "Đã lập dự thảo năm %d".formatted(wanted.year()),
                        "Số và ngày để trống. %d chỗ cần xem lại nằm ở ô “Xem lại”."
                                .formatted(wanted.flags().size())));
    }

    private static Doubt doubt(YearFlag flag) {
        return new Doubt(
                Doubt.Kind.OLD_YEAR,
                SourcePlace.NOWHERE,
                flag.place(),
                flag.message(),
                Optional.empty());
    }

    private Optional<OfficialDocument> document() {
        return draft.openProperty().get().map(OpenDocument::document);
    }

    Proposals<YearChange> proposals() {
        return proposals;
    }

    /** The draft with all changes, as found. */
    ReadOnlyObjectProperty<Optional<NewYearDraft>> madeProperty() {
        return made.getReadOnlyProperty();
    }
}
