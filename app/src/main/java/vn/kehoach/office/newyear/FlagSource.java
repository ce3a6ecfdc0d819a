package vn.kehoach.office.newyear;

import vn.kehoach.document.OfficialDocument;

import java.util.List;

/** Finds what a clerk should look at in a new draft beyond its years; a unit directory is one. */
@FunctionalInterface
public interface FlagSource {
    List<YearFlag> flags(OfficialDocument draft);
}
