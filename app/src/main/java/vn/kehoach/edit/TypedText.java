package vn.kehoach.edit;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RecipientList;

import java.util.ArrayList;
import java.util.List;

/** A text that one can type in, see {@link PlaceText#typed}, and where it stands. */
record TypedText(Place place, String text) {
    /**
     * All of {@code document} in the order of the paper: head, body, closing, appendices, notes.
     */
    static List<TypedText> of(OfficialDocument document) {
        var places = new ArrayList<Place>();
        lines(places, Place.of(Part.PARENT_AGENCY), document.header().parentAgency());
        lines(places, Place.of(Part.ISSUER), document.header().issuer());
        places.add(Place.of(Part.SUBJECT));
        lines(places, Place.of(Part.ADDRESSEES), document.addressees());
        List<RecipientList> recipients = document.closing().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            lines(places, Place.of(Part.RECIPIENTS, i), recipients.get(i).recipients());
        }
        var signatures = document.closing().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            lines(places, Place.of(Part.SIGNATURE, i), PlaceText.printed(signatures.get(i)));
        }
        for (int i = 0; i < document.appendices().size(); i++) {
            places.add(Place.of(Part.APPENDIX, i, PlaceText.APPENDIX_LABEL));
            places.add(Place.of(Part.APPENDIX, i, PlaceText.APPENDIX_TITLE));
            places.add(Place.of(Part.APPENDIX, i, PlaceText.APPENDIX_REFERENCE));
        }
        Passages.withNotes(document).stream().map(Passage::place).forEach(places::add);
        return places.stream()
                .sorted()
                .map(place -> new TypedText(place, PlaceText.at(document, place)))
                .toList();
    }

    private static void lines(List<Place> places, Place part, List<?> lines) {
        for (int i = 0; i < lines.size(); i++) {
            places.add(part.then(i));
        }
    }
}
