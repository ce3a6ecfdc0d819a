package vn.kehoach.ui.control;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** Changes to choose from, each with a box; Space ticks the chosen one, Enter makes them. */
public final class ProposalList<T> extends ListView<Proposal<T>> {
    private final Proposals<T> proposals;
    private final Runnable make;

    /**
     * The list of {@code proposals}.
     *
     * @param make makes those that are wanted
     */
    public ProposalList(Proposals<T> proposals, Runnable make) {
        this.proposals = proposals;
        this.make = make;
        setAccessibleText("Những chỗ sẽ sửa; phím cách để chọn hoặc bỏ");
        setCellFactory(view -> new ProposalCell<>(view));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        proposals.allProperty().subscribe(this::fill);
    }

    private void fill(List<Proposal<T>> all) {
        getItems().setAll(all);
        getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        Proposal<T> chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            chosen.wanted().set(!chosen.wanted().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && proposals.wantedProperty().get() > 0) {
            make.run();
            event.consume();
        }
    }
}
