package vn.kehoach.office.newyear;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of a document that can name years, and the document with some of them changed. */
final class YearTexts {
    /** Steps of an appendix's title and reference, see {@link Part#APPENDIX}. */
    private static final int TITLE = -2;

    private static final int REFERENCE = -3;

    private YearTexts() {}

    static List<YearText> of(OfficialDocument document) {
        var texts = new ArrayList<YearText>();
        texts.add(
                new YearText(
                        Place.of(Part.SUBJECT),
                        document.header().subject().text(),
                        YearText.Context.TITLE));
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            Place place = Place.of(Part.APPENDIX, i);
            Appendix appendix = appendices.get(i);
            texts.add(
                    new YearText(
                            place.then(TITLE), appendix.title().text(), YearText.Context.TITLE));
            texts.add(
                    new YearText(
                            place.then(REFERENCE),
                            appendix.reference().text(),
                            YearText.Context.PLAN));
        }
        var contexts = new PastSections(document);
        var context = YearText.Context.PLAN;
        for (Passage passage : Passages.withNotes(document)) {
            // A note speaks of the years of the paragraph that calls it.
            context = passage.place().inNote() ? context : contexts.of(passage);
            texts.add(new YearText(passage.place(), passage.text(), context));
        }
        return texts;
    }

    static OfficialDocument changed(OfficialDocument document, List<YearChange> changes) {
        Map<Place, List<YearChange>> byPlace =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        YearChange::place,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<Place, Paragraph> paragraphs =
                Passages.withNotes(document).stream()
                        .collect(Collectors.toMap(Passage::place, Passage::paragraph));
        OfficialDocument changed = document;
        for (var entry : byPlace.entrySet()) {
            Place place = entry.getKey();
            Paragraph old = paragraphs.get(place);
            changed =
                    old == null
                            ? title(changed, place, entry.getValue())
                            : ParagraphEdit.exchange(
                                    changed, place, old, changed(old, entry.getValue()));
        }
        return changed;
    }

    private static OfficialDocument title(
            OfficialDocument document, Place place, List<YearChange> changes) {
        if (place.part() == Part.SUBJECT) {
            RichText subject = changed(document.header().subject(), changes);
            return document.withHeader(document.header().withSubject(subject));
        }
        var appendices = new ArrayList<>(document.appendices());
        int index = place.steps().getFirst();
        Appendix old = appendices.get(index);
        boolean titled = place.steps().getLast() == TITLE;
        appendices.set(
                index,
                new Appendix(
                        old.kind(),
                        old.label(),
                        titled ? changed(old.title(), changes) : old.title(),
                        titled ? old.reference() : changed(old.reference(), changes),
                        old.orientation(),
                        old.header(),
                        old.body(),
                        old.closing()));
        return document.withAppendices(appendices);
    }

    private static RichText changed(RichText text, List<YearChange> changes) {
        return changed(Paragraph.of(Role.TEXT, 0, "", text), changes).text();
    }

    /** From the last change to the first, so that the offsets of the others stay right. */
    private static Paragraph changed(Paragraph paragraph, List<YearChange> changes) {
        Paragraph changed = paragraph;
        List<YearChange> backwards =
                changes.stream()
                        .sorted(Comparator.comparingInt(YearChange::from).reversed())
                        .toList();
        for (YearChange change : backwards) {
            changed = changed(changed, change);
        }
        return changed;
    }

    /** Only the characters that differ, so that what was bold in the words stays bold. */
    private static Paragraph changed(Paragraph paragraph, YearChange change) {
        String before = change.before();
        String after = change.after();
        int same = 0;
        while (same < Math.min(before.length(), after.length())
                && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - same
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return ParagraphEdit.replace(
                paragraph,
                change.from() + same,
                change.to() - end,
                after.substring(same, after.length() - end));
    }
}
