package vn.kehoach.compare;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.List;

/** Two ends of a paper as one; their lists and signatures face each other in order. */
final class MergedClosing {
    private static final RecipientList NO_RECIPIENTS = new RecipientList("", List.of());

    private final MarkBook book;

    MergedClosing(MarkBook book) {
        this.book = book;
    }

    Closing of(Closing before, Closing after, Place recipients, Place signatures) {
        var lists = new ArrayList<RecipientList>();
        int most = Math.max(before.recipients().size(), after.recipients().size());
        for (int i = 0; i < most; i++) {
            lists.add(
                    recipients(
                            at(before.recipients(), i, NO_RECIPIENTS),
                            at(after.recipients(), i, NO_RECIPIENTS),
                            recipients.then(i)));
        }
        var blocks = new ArrayList<Signature>();
        most = Math.max(before.signatures().size(), after.signatures().size());
        for (int i = 0; i < most; i++) {
            blocks.add(
                    signature(
                            at(before.signatures(), i, Signature.BLANK),
                            at(after.signatures(), i, Signature.BLANK),
                            signatures.then(i)));
        }
        return new Closing(lists, blocks);
    }

    private static <T> T at(List<T> all, int index, T none) {
        return index < all.size() ? all.get(index) : none;
    }

    private RecipientList recipients(RecipientList before, RecipientList after, Place place) {
        return new RecipientList(
                book.text(before.heading(), after.heading(), place.then(-1)),
                book.lines(lines(before), lines(after), place::then).stream()
                        .map(line -> new Recipient(line, ""))
                        .toList());
    }

    private static List<String> lines(RecipientList list) {
        return list.recipients().stream().map(line -> line.text() + line.end()).toList();
    }

    private Signature signature(Signature before, Signature after, Place place) {
        List<String> authority = book.lines(before.authority(), after.authority(), place::then);
        int next = authority.size();
        List<String> title =
                book.lines(before.title(), after.title(), line -> place.then(next + line));
        int name = next + title.size();
        String merged = book.text(before.name(), after.name(), place.then(name));
        int below = merged.isEmpty() ? name : name + 1;
        return new Signature(
                authority,
                title,
                merged,
                book.lines(before.below(), after.below(), line -> place.then(below + line)));
    }
}
