package vn.kehoach.check.finding;

import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;

import java.util.ArrayList;

/**
 * Another line of Nơi nhận.
 *
 * @param list index of the list
 * @param line index of the line in it
 */
public record RecipientFix(int list, int line, Recipient from, Recipient to) implements Fix {
    @Override
    public Place place() {
        return Place.of(Part.RECIPIENTS, list, line);
    }

    @Override
    public String before() {
        return from.text() + from.end();
    }

    @Override
    public String after() {
        return to.text() + to.end();
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) {
        Closing closing = document.closing();
        var lists = new ArrayList<>(closing.recipients());
        RecipientList old = lists.get(list);
        if (!old.recipients().get(line).equals(from)) {
            return document;
        }
        var lines = new ArrayList<>(old.recipients());
        lines.set(line, to);
        lists.set(list, new RecipientList(old.heading(), lines));
        return document.withClosing(new Closing(lists, closing.signatures()));
    }
}
