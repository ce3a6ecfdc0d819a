package vn.kehoach.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.Store;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Told;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ProfilesViewModelTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    private final Answers clerk = new Answers();

    @Test
    void theFirstStartAsksUntilTheClerkAnswersOrPutsItOff() {
        var asked = new AtomicInteger();
        model().welcome(asked::incrementAndGet);
        model().welcome(asked::incrementAndGet);
        model().putOff();
        model().welcome(asked::incrementAndGet);
        assertEquals(2, asked.get());
    }

    @Test
    void whoHasAnAgencyIsNotAsked() {
        var asked = new AtomicInteger();
        model().useSample(() -> {});
        model().welcome(asked::incrementAndGet);
        assertEquals(0, asked.get());
    }

    @Test
    void whatIsTypedIsKeptWithoutItsEmptyLines() {
        ProfilesViewModel model = model();
        ProfileDraft draft = model.draft();
        draft.nameProperty().set("Sở  Số hóa \n");
        draft.abbreviationProperty().set("SSH");
        draft.placeProperty().set("Đông Hải");
        draft.units().setAll(new DraftingUnit("Văn phòng", "VP"), new DraftingUnit(" ", ""));
        draft.recipients().setAll("Lãnh đạo Sở", "", "Lưu: VT");
        model.save(() -> {});
        model.load(() -> {});
        IssuerProfile kept = model.profiles().getFirst();
        assertEquals(
                new IssuerProfile(
                        kept.id(),
                        List.of(),
                        List.of("Sở Số hóa"),
                        "SSH",
                        "Đông Hải",
                        List.of(new DraftingUnit("Văn phòng", "VP")),
                        List.of(),
                        List.of(new Recipient("Lãnh đạo Sở", ";"), new Recipient("Lưu: VT", "."))),
                kept);
    }

    @Test
    void anAgencyWithoutNameIsNotKeptAndTheFormSaysWhy() {
        ProfilesViewModel model = model();
        model.save(() -> {});
        assertEquals(
                "Hãy ghi tên cơ quan: tên này đứng ở đầu mọi văn bản.",
                model.problemProperty().get());
        assertEquals(List.of(), model.profiles());
    }

    @Test
    void anAgencyIsChangedAndDeletedOnlyAfterAQuestion() {
        ProfilesViewModel model = model();
        model.useSample(() -> {});
        model.edit(model.profiles().getFirst());
        model.draft().signers().setAll(new Signature(List.of(), List.of("X"), "Y", List.of()));
        model.save(() -> {});
        assertEquals(
                List.of(new Signature(List.of(), List.of("X"), "Y", List.of())),
                model.profiles().getFirst().signers());
        clerk.agrees(false);
        model.delete(model.profiles().getFirst());
        assertEquals(1, model.profiles().size());
        clerk.agrees(true);
        model.delete(model.profiles().getFirst());
        assertEquals(List.of(), model.profiles());
    }

    private ProfilesViewModel model() {
        Store opened = data.store();
        return new ProfilesViewModel(
                opened.profiles(), opened.settings(), new DirectBackground(), clerk, new Told());
    }
}
