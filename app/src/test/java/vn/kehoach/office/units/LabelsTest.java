package vn.kehoach.office.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.UnitKind;

import java.util.Optional;

class LabelsTest {
    private static Optional<UnitKind> kind(String text) {
        return Labels.find(UnitKind.values(), UnitKind::label, text);
    }

    @Test
    void aKindIsNamedByItsLabelOrByOneOfItsWords() {
        assertEquals(Optional.of(UnitKind.DEPARTMENT), kind("sở, ban, ngành"));
        assertEquals(Optional.of(UnitKind.DEPARTMENT), kind("Sở"));
        assertEquals(Optional.of(UnitKind.COMMUNE), kind("PHƯỜNG"));
        assertEquals(Optional.empty(), kind("S"));
        assertEquals(Optional.empty(), kind(""));
    }
}
