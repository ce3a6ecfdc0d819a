package vn.kehoach.ui.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Unit;
import vn.kehoach.office.drafting.SampleProfile;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.PastWords.Kind;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

class SuggestionsTest {
    @TempDir private Path folder;

    @Test
    void documentsDirectoryAndProfilesAllSuggest() throws CannotOpen {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            store.documents().create(SampleHouse.sample(), "").join();
            store.profiles().save(SampleProfile.make()).join();
            store.units()
                    .save(List.of(Unit.named(new UUID(0, 1), "Trung tâm Sưu tầm")), List.of())
                    .join();
            var suggestions =
                    new Suggestions(store, new DirectBackground(), new Failures(new Told()));
            suggestions.refresh();
            assertEquals(
                    List.of(
                            "Trung tâm Công nghệ số",
                            "Trung tâm Lưu trữ lịch sử",
                            "Trung tâm Sưu tầm"),
                    suggestions.of(Kind.RECIPIENT, "trung tam"));
            assertEquals(
                    List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"), suggestions.of(Kind.ISSUER, "so luu"));
            assertEquals(List.of("Lại Hữu Thông"), suggestions.of(Kind.SIGNER_NAME, "huu"));
            assertEquals(List.of(), suggestions.of(Kind.SIGNER_NAME, "Lại Hữu Thông"));
        }
    }
}
