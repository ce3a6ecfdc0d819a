package vn.kehoach.compare;

import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts as one: what both have once, and what only one of them has where it belongs.
 *
 * @param spans what only one has; offsets count in {@code text}
 */
record MergedText(RichText text, List<Span> spans) {
    MergedText {
        spans = List.copyOf(spans);
    }

    static MergedText of(RichText before, RichText after) {
        return of(before, after, Words.changes(before.text(), after.text()));
    }

    /** The texts that {@code words} lead from and to. */
    static MergedText of(RichText before, RichText after, List<WordChange> words) {
        var runs = new ArrayList<Run>();
        var spans = new ArrayList<Span>();
        int at = 0;
        int old = 0;
        int now = 0;
        for (WordChange word : words) {
            int length = word.text().length();
            switch (word.kind()) {
                case SAME -> {
                    runs.addAll(after.slice(now, now + length).runs());
                    old += length;
                    now += length;
                }
                case DELETED -> {
                    runs.addAll(before.slice(old, old + length).runs());
                    spans.add(new Span(at, at + length, Change.DELETED));
                    old += length;
                }
                case INSERTED -> {
                    runs.addAll(after.slice(now, now + length).runs());
                    spans.add(new Span(at, at + length, Change.INSERTED));
                    now += length;
                }
            }
            at += length;
        }
        return new MergedText(new RichText(runs), spans);
    }

    static MergedText of(String before, String after) {
        return of(RichText.plain(before), RichText.plain(after));
    }

    /** Where in this text the first {@code count} characters of the newer one end. */
    int end(int count) {
        return end(count, Change.DELETED);
    }

    /** Where in this text the first {@code count} characters of the older one end. */
    int oldEnd(int count) {
        return end(count, Change.INSERTED);
    }

    private int end(int count, Change other) {
        int more = 0;
        for (Span span : spans) {
            if (span.change() == other && span.from() - more < count) {
                more += span.to() - span.from();
            }
        }
        return count + more;
    }

    /** The spans as they stand {@code by} characters further on. */
    List<Span> shifted(int by) {
        return spans.stream()
                .map(span -> new Span(span.from() + by, span.to() + by, span.change()))
                .toList();
    }
}
