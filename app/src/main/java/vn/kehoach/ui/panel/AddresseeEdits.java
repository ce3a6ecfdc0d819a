package vn.kehoach.ui.panel;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.ui.control.LineRows;

/** What is done to the lines of Kính gửi. */
record AddresseeEdits(ClosingViewModel model) implements LineRows.Edits {
    @Override
    public void type(int line, int column, String text) {
        model.typeAddressee(line, text);
    }

    @Override
    public int add(int at) {
        return model.addAddressee(at);
    }

    @Override
    public void remove(int line) {
        model.removeAddressee(line);
    }

    @Override
    public void move(int line, int by) {
        model.moveAddressee(line, by);
    }

    @Override
    public void enter(int line) {
        model.point(Place.of(Part.ADDRESSEES, line));
    }
}
