package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;
import vn.kehoach.ui.SampleHouse;

import java.util.List;
import java.util.stream.Stream;

class PlaceEditTest {
    private static final OfficialDocument PLAN = SampleHouse.sample();

    /** Every place of the sample plan that says something. */
    static Stream<Place> places() {
        return Stream.concat(
                Stream.of(
                        Place.of(Part.ISSUER, 0),
                        Place.of(Part.TYPE),
                        Place.of(Part.SUBJECT),
                        Place.of(Part.RECIPIENTS, 0, 0),
                        Place.of(Part.SIGNATURE, 0, 0)),
                Passages.of(PLAN).stream().map(passage -> passage.place()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsPutAtAPlaceIsReadThere(Place place) {
        String text = PlaceText.at(PLAN, place) + " và nội dung khác";
        assertEquals(text, PlaceText.at(PlaceEdit.at(PLAN, place, text), place));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theTextThatIsThereChangesNothing(Place place) {
        assertEquals(PLAN, PlaceEdit.at(PLAN, place, PlaceText.at(PLAN, place)));
    }

    @ParameterizedTest
    @CsvSource({
        "12/KH-SNV, 12, KH-SNV",
        "Số: 12 /KH-SNV, 12, KH-SNV",
        "12, 12, KH-CU",
        "KH-SNV, 07, KH-SNV"
    })
    void aNumberIsReadAsItIsTyped(String typed, String numeral, String symbol) {
        OfficialDocument before =
                PLAN.withHeader(PLAN.header().withNumber(new DocumentNumber("07", "/", "KH-CU")));
        assertEquals(
                new DocumentNumber(numeral, "/", symbol),
                PlaceEdit.at(before, Place.of(Part.NUMBER), typed).header().number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Bình, ngày 04 tháng 6 năm 2026|An Bình|04|6|2026",
                "ngày 04 tháng 6 năm 2026|Cũ|04|6|2026",
                "An Bình|An Bình|01|02|2025",
                "An Bình, ngày tháng năm 2026|An Bình|''|''|2026"
            })
    void aDateLineIsReadAsItIsTyped(
            String typed, String place, String day, String month, String year) {
        OfficialDocument before =
                PLAN.withHeader(PLAN.header().withDateLine(new DateLine("Cũ", "01", "02", "2025")));
        assertEquals(
                new DateLine(place, day, month, year),
                PlaceEdit.at(before, Place.of(Part.DATE_LINE), typed).header().dateLine());
    }

    @Test
    void aMissingSignerIsOfficeInCapitalsAndNameOtherwise() {
        OfficialDocument unsigned = PLAN.withClosing(Closing.NONE);
        Place place = Place.of(Part.SIGNATURE, 0);
        OfficialDocument signed =
                PlaceEdit.at(PlaceEdit.at(unsigned, place, "GIÁM ĐỐC"), place, "Lê Thị Hoa");
        assertEquals(
                List.of(new Signature(List.of(), List.of("GIÁM ĐỐC"), "Lê Thị Hoa", List.of())),
                signed.closing().signatures());
    }

    @Test
    void linesOfAMissingNameAreItsLines() {
        assertEquals(
                List.of("SỞ GIÁO DỤC", "VÀ ĐÀO TẠO"),
                PlaceEdit.at(PLAN, Place.of(Part.ISSUER), "SỞ GIÁO DỤC\n VÀ ĐÀO TẠO \n")
                        .header()
                        .issuer());
    }

    @Test
    void aPlaceThatIsNotThereChangesNothing() {
        assertEquals(PLAN, PlaceEdit.at(PLAN, Place.of(Part.BODY, 9999), "x"));
        assertEquals(PLAN, PlaceEdit.at(PLAN, Place.NONE, "x"));
    }
}
