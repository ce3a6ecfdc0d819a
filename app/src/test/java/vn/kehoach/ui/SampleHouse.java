package vn.kehoach.ui;

import vn.kehoach.Main;
import vn.kehoach.WindowFace;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The program behind the window, as it really is, with the sample plan. */
public final class SampleHouse {
    private final FontFamily fonts = FontFamily.bundled();
    private final Path folder;
    private final House house;

    /** The program with its data in {@code folder}. */
    public SampleHouse(Path folder) {
        this.folder = folder;
        house = new WindowFace(Main.tools(fonts), fonts).house(folder);
    }

    /** The documents kept in the folder, empty on the first start. */
    public Store store() {
        try {
            Store store = Store.open(folder, Clock.systemUTC());
            // The first start would ask which agency this is.
            store.settings().put("welcome", "later").join();
            return store;
        } catch (CannotOpen locked) {
            throw new IllegalStateException(locked);
        }
    }

    public House house() {
        return house;
    }

    public FontFamily fonts() {
        return fonts;
    }

    public Pagination pagination() {
        return house.pagination();
    }

    /** The sample plan as it opens. */
    public static OpenDocument open() {
        return opened(List.of());
    }

    /** The sample plan with two doubts. */
    public static OpenDocument openWithDoubts() {
        return opened(
                List.of(
                        doubt(Place.of(Part.SUBJECT), "Trích yếu được đoán từ dòng đầu của tệp."),
                        doubt(
                                Place.of(Part.BODY, 9),
                                "Số “2.” lặp lại số của mục đứng trước. Hãy xem lại cách đánh số"
                                        + " trong phần này.")));
    }

    public static OfficialDocument sample() {
        return Main.tools(FontFamily.bundled()).sample().document();
    }

    private static OpenDocument opened(List<Doubt> doubts) {
        return new OpenDocument("Kế hoạch mẫu", Optional.empty(), sample(), doubts, false);
    }

    private static Doubt doubt(Place place, String message) {
        return new Doubt(Doubt.Kind.GUESSED, SourcePlace.NOWHERE, place, message, Optional.empty());
    }
}
