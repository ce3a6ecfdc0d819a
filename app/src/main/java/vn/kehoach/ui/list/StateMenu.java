package vn.kehoach.ui.list;

import javafx.scene.control.MenuItem;

import java.util.List;

/** Menu items that move the chosen documents on or back; each says how many it moves. */
final class StateMenu {
    private StateMenu() {}

    static List<MenuItem> items(DocumentsViewModel model) {
        return StateChange.BY_HAND.stream()
                .map(state -> item(model, StateChange.of(model.chosen(), state)))
                .toList();
    }

    private static MenuItem item(DocumentsViewModel model, StateChange change) {
        var item = new MenuItem(change.label());
        item.setMnemonicParsing(false);
        item.setDisable(change.moved().isEmpty());
        item.setOnAction(chosen -> model.changes().setState(change.to()));
        return item;
    }
}
