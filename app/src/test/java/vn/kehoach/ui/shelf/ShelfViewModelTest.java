package vn.kehoach.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.office.BundledTemplate;
import vn.kehoach.store.OpenStore;
import vn.kehoach.template.Template;
import vn.kehoach.ui.House;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ShelfViewModelTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    @TempDir private Path folder;

    private final House house = new SampleHouse(Path.of("target", "no-data")).house();
    private final DirectBackground background = new DirectBackground();
    private final Answers clerk = new Answers();
    private final Told told = new Told();
    private final List<String> begun = new ArrayList<>();

    @Test
    void theTenTemplatesAreThereAndTheFirstIsSeen() {
        ShelfViewModel model = model();
        model.refresh();
        assertEquals(10, model.all().size());
        assertTrue(model.lookedProperty().get().pages().isPresent());
        model.begin();
        assertEquals(List.of("Kế hoạch của sở"), begun);
    }

    @Test
    void aTemplateOfTheOfficeIsAddedBegunFromRenamedReplacedAndDeleted() throws IOException {
        ShelfViewModel model = model();
        model.refresh();
        Path file = folder.resolve("Mẫu riêng.docx");
        clerk.writesTo(file);
        model.write();
        clerk.opens(file);
        model.add();
        assertEquals("Mẫu riêng", model.chosenProperty().get().orElseThrow().title());
        model.begin();
        model.rename("Kế hoạch tuần");
        model.replace();
        assertEquals(11, model.all().size());
        assertEquals("Kế hoạch tuần", model.all().getLast().title());
        clerk.agrees(true);
        model.delete();
        assertEquals(10, model.all().size());
        assertEquals(List.of("Mẫu riêng của riêng"), begun);
    }

    @Test
    void aFileThatIsNoTemplateIsRefusedWithItsName() throws IOException {
        ShelfViewModel model = model();
        model.refresh();
        clerk.opens(Files.writeString(folder.resolve("hỏng.docx"), "không phải Word"));
        model.add();
        assertEquals(10, model.all().size());
        assertTrue(told.last().text().contains("hỏng.docx"), told.last()::text);
    }

    private ShelfViewModel model() {
        var beginnings =
                new ShelfViewModel.Beginnings() {
                    @Override
                    public void from(BundledTemplate template) {
                        begun.add(template.title());
                    }

                    @Override
                    public void from(OpenDocument document, Template template) {
                        begun.add(document.name() + " của riêng");
                    }
                };
        return new ShelfViewModel(
                house.templates(),
                data.store(),
                house.pagination(),
                beginnings,
                new FileSaving(background, clerk, told, file -> {}),
                background,
                clerk,
                told);
    }
}
