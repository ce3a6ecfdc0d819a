package vn.kehoach.office.newyear;

import vn.kehoach.document.Place;

import java.util.Locale;

/**
 * What was left as it was and a clerk should look at.
 *
 * @param words the old paper's words, with some around them
 * @param message one Vietnamese sentence
 */
public record YearFlag(Kind kind, Place place, String words, String message) {
    /** Whether both ask to look at the same words for the same reason. */
    boolean isLike(YearFlag other) {
        String own = words.toLowerCase(Locale.ROOT);
        String others = other.words.toLowerCase(Locale.ROOT);
        return kind == other.kind
                && place.equals(other.place)
                && (own.contains(others) || others.contains(own));
    }

    /** Why it should be looked at. */
    public enum Kind {
        /** A period of years that ends: "giai đoạn 2021 - 2025". */
        PERIOD,
        /** Something that has happened, or figures of a year gone by. */
        PAST,
        /** A căn cứ or a cited paper made for the old year. */
        OLD_BASIS,
        /** A căn cứ that another paper has replaced. */
        SUPERSEDED,
        /** A unit that no longer exists. */
        ABOLISHED,
        /** A weekday, an anniversary or an ordinal that goes with the old year. */
        COUNTED,
        /** Not sure to be the paper's own year. */
        DOUBT
    }
}
