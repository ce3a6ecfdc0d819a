package vn.kehoach.office.units;

import vn.kehoach.sheet.Column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a column of a table says.
 *
 * @param contact of which person of the unit, from 1; 1 too where it says nothing of people
 */
public record UnitHeading(UnitColumn column, int contact) {
    private static final Pattern NUMBERED = Pattern.compile("(.+?) ?([2-9])");

    /** What a column of the unit itself, or of its first contact, says. */
    static UnitHeading of(UnitColumn column) {
        return new UnitHeading(column, 1);
    }

    /** What the column under {@code heading} says: "SĐT 2" the phones of the second contact. */
    static Optional<UnitHeading> read(String heading) {
        Optional<UnitHeading> plain = UnitColumn.of(heading).map(UnitHeading::of);
        Matcher numbered = NUMBERED.matcher(UnitColumn.folded(heading));
        if (plain.isPresent() || !numbered.matches()) {
            return plain;
        }
        return UnitColumn.of(numbered.group(1))
                .filter(UnitColumn::isOfContact)
                .map(column -> new UnitHeading(column, Integer.parseInt(numbered.group(2))));
    }

    /** All that a column of {@code column} may say: of contacts also the second and third. */
    public static Stream<UnitHeading> choices(UnitColumn column) {
        return IntStream.rangeClosed(1, column.isOfContact() ? 3 : 1)
                .mapToObj(contact -> new UnitHeading(column, contact));
    }

    /** As our own tables head it. */
    public String heading() {
        return contact == 1 ? column.heading() : column.heading() + " " + contact;
    }

    Column printed() {
        return new Column(heading(), column.width());
    }
}
