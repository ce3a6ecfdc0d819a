package vn.kehoach.ui.tasks;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.text.Folding;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Offers names of the directory while a clerk types who leads or supports a task. */
public final class UnitNames {
    private static final int MOST = 8;
    private static final int SHORTEST = 2;

    /** The name that is being typed: behind the last semicolon, comma or line end. */
    private static final Pattern LAST = Pattern.compile("(?s)(.*[;,\\n]\\s*)?(.*)");

    private final Supplier<Directory> directory;

    public UnitNames(Supplier<Directory> directory) {
        this.directory = directory;
    }

    /**
     * What {@code typed} may become, its last name completed. All words typed begin words of the
     * name, its short form or its abbreviation, in any letter case and with or without diacritics.
     */
    public List<String> of(String typed) {
        Matcher parts = LAST.matcher(typed);
        if (!parts.matches() || parts.group(2).strip().length() < SHORTEST) {
            return List.of();
        }
        String before = parts.group(1) == null ? "" : parts.group(1);
        String name = parts.group(2);
        List<String> sought = List.of(Folding.fold(name).split(" ", -1));
        return Stream.concat(
                        directory.get().groups().stream()
                                .filter(group -> begins(group.name(), sought))
                                .map(UnitGroup::name),
                        directory.get().units().stream()
                                .filter(unit -> begins(names(unit), sought))
                                .map(Unit::name))
                .filter(found -> !found.equals(name.strip()))
                .distinct()
                .limit(MOST)
                .map(found -> before + found)
                .toList();
    }

    private static String names(Unit unit) {
        return String.join(" ", unit.name(), unit.shortName(), unit.abbreviation());
    }

    private static boolean begins(String names, List<String> sought) {
        String folded = " " + Folding.fold(names);
        return sought.stream().allMatch(word -> folded.contains(" " + word));
    }
}
