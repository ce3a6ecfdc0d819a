package vn.kehoach.ui.draft;

import vn.kehoach.layout.Layout;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.SearchViewModel;
import vn.kehoach.ui.edit.ShortWordsViewModel;
import vn.kehoach.ui.edit.ToolsViewModel;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.CopyBoard;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.util.List;

/** The sample plan in a window without a window. */
public final class SampleDraft {
    private final SampleHouse house = new SampleHouse(Path.of("target", "no-data"));
    private final Told told = new Told();
    private final DraftViewModel draft =
            new DraftViewModel(house.pagination(), new DirectBackground(), new Failures(told));
    private final Board board = new Board();
    private final EditDesk desk = made();

    /** A clipboard of its own. */
    public static final class Board implements CopyBoard {
        private Copied copied = new Copied("", "");

        @Override
        public Copied get() {
            return copied;
        }

        @Override
        public void put(Copied newest) {
            copied = newest;
        }
    }

    private EditDesk made() {
        var failures = new Failures(told);
        var shortWords =
                new ShortWordsViewModel(
                        house.house().shortWords(), new DirectBackground(), failures);
        var editor = new EditorViewModel(draft, house.fonts(), shortWords, failures);
        return new EditDesk(
                editor,
                new ClipViewModel(
                        draft,
                        editor,
                        house.house().clips(),
                        board,
                        new DirectBackground(),
                        failures),
                new ToolsViewModel(draft, editor),
                new SearchViewModel(draft, editor));
    }

    public SampleDraft() {
        OpenDocument open = SampleHouse.open();
        draft.show(open, house.pagination().pagesOf(open.document()));
    }

    public SampleHouse house() {
        return house;
    }

    public DraftViewModel model() {
        return draft;
    }

    /** What keys and pointer do to the draft. */
    public EditorViewModel editor() {
        return desk.editor();
    }

    public EditDesk desk() {
        return desk;
    }

    /** What programs copied last. */
    public Board board() {
        return board;
    }

    public Told told() {
        return told;
    }

    public Layout layout() {
        return draft.layoutProperty().get().orElseThrow();
    }

    public OpenDocument open() {
        return draft.openProperty().get().orElseThrow();
    }

    /** The lines of the first page, as one reads them. */
    public List<String> firstPage() {
        return layout().pages().getFirst().lines().stream()
                .map(PlacedLine::text)
                .map(String::strip)
                .toList();
    }
}
