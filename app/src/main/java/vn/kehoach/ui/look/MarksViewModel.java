package vn.kehoach.ui.look;

import vn.kehoach.document.Header;
import vn.kehoach.office.CopyForm;
import vn.kehoach.office.CopyOrder;
import vn.kehoach.paper.Marks;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks the open document as a draft or as a copy; pages, print and exports follow. */
public final class MarksViewModel {
    private final DraftViewModel draft;
    private final CopyQuestion question;

    public MarksViewModel(DraftViewModel draft, CopyQuestion question) {
        this.draft = draft;
        this.question = question;
    }

    /** Which draft it is, from 1; 0 for none. */
    public int draftNumber() {
        String words = marks().draft();
        String digits = words.replaceAll("\\D", "");
        return words.isEmpty() ? 0 : digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    /** Marks it as the {@code number}-th draft; 0 takes the mark away. */
    public void draft(int number) {
        String words = number == 0 ? "" : Marks.draft(number).draft();
        mark(new Marks(words, marks().copy()));
    }

    public boolean isCopy() {
        return marks().copy().isPresent();
    }

    /** Asks for what a copy says of itself, and puts it below the paper. */
    public void copy(CopyForm form) {
        draft.openProperty()
                .get()
                .map(open -> proposed(form, open))
                .flatMap(question::ask)
                .ifPresent(order -> mark(new Marks(marks().draft(), Optional.of(order.block()))));
    }

    public void noCopy() {
        mark(new Marks(marks().draft(), Optional.empty()));
    }

    /** A copy made by the agency that issued the paper. */
    private static CopyOrder proposed(CopyForm form, OpenDocument open) {
        Header header = open.document().header();
        String symbol = header.number().symbol();
        return new CopyOrder(
                form,
                Stream.concat(header.parentAgency().stream(), header.issuer().stream()).toList(),
                "",
                symbol.substring(symbol.indexOf('-') + 1),
                header.dateLine().place(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private Marks marks() {
        return draft.lookProperty().get().marks();
    }

    private void mark(Marks marks) {
        draft.wear(draft.lookProperty().get().withMarks(marks));
    }
}
