package vn.kehoach.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.office.drafting.SampleProfile;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Words;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.panel.GapsViewModel;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class NewDocumentViewModelTest {
    @TempDir private Path folder;

    private final Told told = new Told();
    private final DirectBackground background = new DirectBackground();
    private Optional<Store> store = Optional.empty();
    private Optional<NewDocumentViewModel> model = Optional.empty();
    private Optional<DraftViewModel> draft = Optional.empty();

    @BeforeEach
    void open() {
        var program = new SampleHouse(folder);
        Store opened = program.store();
        var failures = new Failures(told);
        var editing = new DraftViewModel(program.pagination(), background, failures);
        var keeper =
                new DocumentKeeper(editing, opened, program.pagination(), background, failures);
        store = Optional.of(opened);
        draft = Optional.of(editing);
        model =
                Optional.of(
                        new NewDocumentViewModel(
                                program.house().templates(),
                                opened.profiles(),
                                program.pagination(),
                                keeper,
                                new GapsViewModel(editing, new SidePanelViewModel(editing))::go,
                                background,
                                failures,
                                () -> 2027));
    }

    @AfterEach
    void close() {
        store.orElseThrow().close();
    }

    @Test
    void aPlanBeginsWithTheAgencyAndIsShownAtItsFirstGap() {
        store.orElseThrow().profiles().save(SampleProfile.make()).join();
        model().prepare(() -> {});
        model().unitProperty()
                .set(model().profiles().getFirst().draftingUnits().stream().reduce((a, b) -> b));
        model().create();
        OfficialDocument begun = draft.orElseThrow().openProperty().get().orElseThrow().document();
        assertEquals(List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"), begun.header().issuer());
        assertEquals(
                "Lưu: VT, DLS",
                begun.closing().recipients().getFirst().recipients().getLast().text());
        assertEquals(
                new Words(Place.of(Part.SUBJECT), 0, begun.header().subject().text().length()),
                draft.orElseThrow().wordsProperty().get());
        assertEquals(
                List.of("Phòng Dữ liệu số"),
                store.orElseThrow().documents().list(DocumentQuery.ALL).join().rows().stream()
                        .map(row -> row.draftingUnit())
                        .toList());
    }

    @Test
    void withoutAnAgencyTheHeadStaysOpen() {
        model().prepare(() -> {});
        model().templateProperty().set(model().templates().get(2));
        model().create();
        OfficialDocument begun = draft.orElseThrow().openProperty().get().orElseThrow().document();
        assertEquals("[TÊN VIẾT TẮT]-[ĐƠN VỊ]", begun.header().number().symbol());
        assertEquals(List.of(), told.titles());
    }

    @Test
    void everyTemplateIsSeenBeforeItIsChosen() {
        model().prepare(() -> {});
        for (var template : model().templates()) {
            model().templateProperty().set(template);
            assertTrue(model().previewProperty().get().isPresent(), template.title());
            assertTrue(model().openProperty().get() > 0, template.title());
        }
    }

    private NewDocumentViewModel model() {
        return model.orElseThrow();
    }
}
