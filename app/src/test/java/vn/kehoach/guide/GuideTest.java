package vn.kehoach.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class GuideTest {
    @Test
    void chaptersAndSectionsAreTheOutlineOfItsDocument() {
        Guide guide =
                Guide.of(List.of("# Bắt đầu", "{mot}", "Vài chữ.", "## Một", "- a", "# Đơn vị"));
        assertEquals(
                List.of("I BẮT ĐẦU", "II ĐƠN VỊ"),
                Outline.of(guide.document()).stream().map(GuideTest::printed).toList());
        assertEquals(
                List.of(
                        new Chapter("Bắt đầu", Place.of(Part.BODY, 0), Optional.of("mot")),
                        new Chapter("Đơn vị", Place.of(Part.BODY, 4), Optional.empty())),
                guide.chapters());
    }

    @Test
    void everyPictureItNamesComesWithTheProgram() {
        for (Chapter chapter : Guide.bundled().chapters()) {
            chapter.picture()
                    .ifPresent(name -> assertNotNull(Guide.class.getResource(name + ".png"), name));
        }
    }

    @Test
    void theReadmeBeginsItsPartForClerksWithTheFirstChapter() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Guide guide = Guide.bundled();
        int end = guide.chapters().get(1).place().steps().getFirst();
        for (Block block : guide.document().body().subList(1, end)) {
            String said = ((Paragraph) block).text().text();
            assertTrue(readme.contains(said), said);
        }
    }

    private static String printed(Section section) {
        return section.label() + " " + section.title();
    }
}
