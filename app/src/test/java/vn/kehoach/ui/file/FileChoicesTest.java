package vn.kehoach.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.RichText;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class FileChoicesTest {
    private static final Header HEADER =
            SampleHouse.sample()
                    .header()
                    .withNumber(new DocumentNumber("47", "/", "KH-SKT"))
                    .withDateLine(new DateLine("Lâm Sơn", "07", "12", "2026"))
                    .withSubject(
                            RichText.plain(
                                    "Trồng cây xanh ở các trường học trên địa bàn và chăm sóc cây"
                                            + " đã trồng năm 2027"));

    @TempDir private Path folder;

    @Test
    void everyFormNamesTheSameDocument() {
        assertEquals(
                List.of(
                        "47_KH-SKT_2026",
                        "2026-12-07_47_KH-SKT",
                        "47_KH-SKT_Trong-cay-xanh-o-cac-truong-hoc-tren-dia-ban-va-cham-soc-cay",
                        "KeHoach_Trong-cay-xanh-o-cac-truong-hoc-tren-dia-ban-va-cham-soc-cay_2026"),
                Arrays.stream(NameForm.values())
                        .map(form -> ProposedName.of(HEADER, form))
                        .toList());
    }

    @Test
    void aDraftWithoutNumberAndDateIsNamedByWhatItHas() {
        Header draft =
                HEADER.withNumber(DocumentNumber.NONE)
                        .withDateLine(new DateLine("", "", "", "2026"))
                        .withSubject(RichText.plain("Trồng cây"));
        assertEquals(
                List.of(
                        "KeHoach_2026",
                        "2026_KeHoach",
                        "KeHoach_Trong-cay",
                        "KeHoach_Trong-cay_2026"),
                Arrays.stream(NameForm.values())
                        .map(form -> ProposedName.of(draft, form))
                        .toList());
    }

    @Test
    void whatIsChosenIsThereAfterARestart() throws CannotOpen {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            FileChoices choices = choices(store, new Answers().opens(folder));
            choices.chooseFolder();
            choices.name(NameForm.DAY_FIRST);
        }
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            var clerk = new Answers();
            FileChoices choices = choices(store, clerk);
            assertEquals(Optional.of(folder), choices.folderProperty().get());
            assertEquals(List.of("in " + folder), clerk.questions());
            assertEquals("2026-12-07_47_KH-SKT", choices.of(HEADER));
            choices.forgetFolder();
            assertEquals(Optional.empty(), choices(store, clerk).folderProperty().get());
        }
    }

    private static FileChoices choices(Store store, Answers clerk) {
        return new FileChoices(
                store.settings(), clerk, new DirectBackground(), new Failures(new Told()));
    }
}
