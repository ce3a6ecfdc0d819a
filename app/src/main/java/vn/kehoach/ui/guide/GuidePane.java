package vn.kehoach.ui.guide;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.font.FontFamily;
import vn.kehoach.guide.Chapter;
import vn.kehoach.guide.Guide;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutMap;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.page.PagesReader;

import java.io.InputStream;
import java.util.Optional;

/** The guide: its chapters, its pages, and the screen that the chosen chapter speaks of. */
public final class GuidePane extends BorderPane {
    private static final double NAMES_WIDTH = 250;
    private static final double PICTURE_WIDTH = 420;

    private final Layout layout;
    private final LayoutMap map;
    private final PagesReader pages;
    private final ListView<Chapter> chapters = new ListView<>();
    private final ImageView picture = new ImageView();
    private final Said caption = new Said("", "hint");

    public GuidePane(Guide guide, Pagination pagination, FontFamily family, PageFonts fonts) {
        layout = pagination.pagesOf(guide.document());
        map = new LayoutMap(layout, family);
        pages = new PagesReader(fonts);
        setId("guide");
        getStyleClass().add("guide");
        pages.show(layout.pages());
        setUpChapters(guide);
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var beside = new VBox(picture, caption);
        beside.getStyleClass().add("guide-picture");
        setLeft(chapters);
        setCenter(pages);
        setRight(beside);
        chapters.getSelectionModel().selectFirst();
    }

    private void setUpChapters(Guide guide) {
        chapters.setId("guide-chapters");
        chapters.setAccessibleText("Các chương của hướng dẫn");
        chapters.setPrefWidth(NAMES_WIDTH);
        chapters.setCellFactory(list -> new ChapterCell());
        chapters.getItems().setAll(guide.chapters());
        chapters.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                show(chosen);
                            }
                        });
    }

    private void show(Chapter chapter) {
        map.boxes(chapter.place()).stream().findFirst().ifPresent(this::reveal);
        Optional<Image> image = chapter.picture().flatMap(GuidePane::image);
        picture.setImage(image.orElse(null));
        picture.setAccessibleText("Màn hình: " + chapter.title());
        caption.setText(image.isPresent() ? "Màn hình nói đến ở chương này" : "");
    }

    private void reveal(Box heading) {
        pages.reveal(heading.page(), heading.top());
    }

    private static Optional<Image> image(String name) {
        InputStream found = Guide.class.getResourceAsStream(name + ".png");
        return Optional.ofNullable(found).map(Image::new);
    }

    /** Puts the focus where a clerk begins. */
    public void enter() {
        chapters.requestFocus();
    }

    private static final class ChapterCell extends ListCell<Chapter> {
        ChapterCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Chapter chapter, boolean none) {
            super.updateItem(chapter, none);
            setText(none || chapter == null ? null : chapter.title());
        }
    }
}
