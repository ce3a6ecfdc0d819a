package vn.kehoach.ui.create;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Signature;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.BundledTemplate;
import vn.kehoach.office.Templates;
import vn.kehoach.office.drafting.Beginning;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.office.drafting.Gaps;
import vn.kehoach.store.Profiles;
import vn.kehoach.template.Filling;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Begins a new document: a template, filled in with what an agency's profile says. */
public final class NewDocumentViewModel {
    private final Templates templates;
    private final Profiles kept;
    private final Pagination pagination;
    private final DocumentKeeper keeper;
    private final Consumer<Gap> pointing;
    private final BackgroundRunner background;
    private final Failures failures;
    private final IntSupplier year;

    private final ObservableList<IssuerProfile> profiles = FXCollections.observableArrayList();
    private final ObservableList<IssuerProfile> shown =
            FXCollections.unmodifiableObservableList(profiles);
    private final ObjectProperty<BundledTemplate> template;
    private final ObjectProperty<Optional<IssuerProfile>> profile =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DraftingUnit>> unit =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Signature>> signer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Layout>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    private final Map<String, OfficialDocument> skeletons = new ConcurrentHashMap<>();
    private boolean choosing;
    private int asked;

    /** A document as it would begin, its first pages, and how much is left open in it. */
    private record Shown(Layout pages, int open) {}

    /**
     * @param pointing turns to what a new document lacks first
     * @param year in which a new document is to be issued
     */
    public NewDocumentViewModel(
            Templates templates,
            Profiles kept,
            Pagination pagination,
            DocumentKeeper keeper,
            Consumer<Gap> pointing,
            BackgroundRunner background,
            Failures failures,
            IntSupplier year) {
        this.templates = templates;
        this.kept = kept;
        this.pagination = pagination;
        this.keeper = keeper;
        this.pointing = pointing;
        this.background = background;
        this.failures = failures;
        this.year = year;
        template = new SimpleObjectProperty<>(templates.bundled().getFirst());
        template.subscribe((before, now) -> look());
        profile.subscribe((before, now) -> choose(now));
        unit.subscribe((before, now) -> look());
        signer.subscribe((before, now) -> look());
    }

    /**
     * Reads the profiles as they are now.
     *
     * @param ready run when there is something to choose from
     */
    public void prepare(Runnable ready) {
        background.run(
                "",
                () -> Answer.of(kept.all()),
                all -> {
                    take(all);
                    ready.run();
                },
                failure -> failures.tell("Chưa đọc được thông tin cơ quan", failure));
    }

    private void take(List<IssuerProfile> all) {
        Optional<UUID> before = profile.get().map(IssuerProfile::id);
        profiles.setAll(all);
        profile.set(
                all.stream()
                        .filter(one -> before.filter(one.id()::equals).isPresent())
                        .findFirst()
                        .or(() -> all.stream().findFirst()));
        look();
    }

    private void choose(Optional<IssuerProfile> now) {
        choosing = true;
        unit.set(now.flatMap(one -> one.draftingUnits().stream().findFirst()));
        signer.set(now.flatMap(one -> one.signers().stream().findFirst()));
        choosing = false;
        look();
    }

    /** Lays the document out as it would begin; an older question is dropped. */
    private void look() {
        if (choosing) {
            return;
        }
        int question = ++asked;
        Making making = making();
        background.run(
                "",
                () -> {
                    OfficialDocument document = making.make();
                    return new Shown(pagination.pagesOf(document), Filling.open(document).size());
                },
                shown -> {
                    if (question == asked) {
                        preview.set(Optional.of(shown.pages));
                        open.set(shown.open);
                    }
                },
                failure -> failures.tell("Chưa xem trước được mẫu", failure));
    }

    /** Begins the document, keeps it and shows it where the clerk goes on writing. */
    public void create() {
        Making making = making();
        String drafting = unit.get().map(DraftingUnit::name).orElse("");
        String name = template.get().title();
        background.run(
                "Đang tạo văn bản …",
                making::make,
                begun ->
                        keeper.begin(
                                new OpenDocument(name, Optional.empty(), begun, List.of(), false),
                                drafting,
                                () -> Gaps.first(begun).ifPresent(pointing)),
                failure -> failures.tell("Chưa tạo được văn bản", failure));
    }

    private Making making() {
        return new Making(
                template.get(),
                profile.get()
                        .map(one -> new Beginning(one, unit.get(), signer.get(), year.getAsInt())));
    }

    /** What is to be begun; made in the background. */
    private final class Making {
        private final BundledTemplate from;
        private final Optional<Beginning> beginning;

        Making(BundledTemplate from, Optional<Beginning> beginning) {
            this.from = from;
            this.beginning = beginning;
        }

        OfficialDocument make() throws IOException {
            OfficialDocument skeleton = skeletons.get(from.name());
            if (skeleton == null) {
                skeleton = templates.skeleton(from);
                skeletons.put(from.name(), skeleton);
            }
            OfficialDocument found = skeleton;
            return beginning
                    .map(filling -> filling.of(found))
                    .orElseGet(() -> Filling.fill(found, Map.of()));
        }
    }

    List<BundledTemplate> templates() {
        return templates.bundled();
    }

    ObservableList<IssuerProfile> profiles() {
        return shown;
    }

    /** The template that the document begins from. */
    public ObjectProperty<BundledTemplate> templateProperty() {
        return template;
    }

    /** The agency that issues; none leaves the head open. */
    ObjectProperty<Optional<IssuerProfile>> profileProperty() {
        return profile;
    }

    ObjectProperty<Optional<DraftingUnit>> unitProperty() {
        return unit;
    }

    ObjectProperty<Optional<Signature>> signerProperty() {
        return signer;
    }

    /** The document as it would begin. */
    ReadOnlyObjectProperty<Optional<Layout>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** How many different placeholders are left to the clerk. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
