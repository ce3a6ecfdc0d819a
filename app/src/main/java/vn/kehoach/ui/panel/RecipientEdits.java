package vn.kehoach.ui.panel;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.ui.control.LineRows;

/** What is done to the lines of one list of Nơi nhận. */
record RecipientEdits(ClosingViewModel model, int list) implements LineRows.Edits {
    @Override
    public void type(int line, int column, String text) {
        model.typeRecipient(list, line, text);
    }

    @Override
    public int add(int at) {
        return model.addRecipient(list, at);
    }

    @Override
    public void remove(int line) {
        model.removeRecipient(list, line);
    }

    @Override
    public void move(int line, int by) {
        model.moveRecipient(list, line, by);
    }

    @Override
    public void enter(int line) {
        model.point(Place.of(Part.RECIPIENTS, list, line));
    }
}
