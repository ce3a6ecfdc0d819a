package vn.kehoach.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.layout.Page;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.DirectBackground;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PrintViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final List<Page> printed = new ArrayList<>();

    @Test
    void withoutAPrinterTheClerkIsToldAndNothingIsAsked() {
        print(false, _ -> {});
        assertEquals(List.of("Không có máy in"), sample.told().titles());
    }

    @Test
    void allPagesGoToTheChosenPrinter() {
        print(true, printed::addAll);
        assertEquals(sample.layout().pages(), printed);
        assertEquals(List.of("Đã gửi tới máy in"), sample.told().titles());
    }

    @Test
    void aPrinterThatRefusesIsNamed() {
        print(
                true,
                _ -> {
                    throw new IOException("Máy in “Phòng Văn thư” không nhận trang.");
                });
        assertEquals("Chưa in được", sample.told().last().title());
        assertEquals("Máy in “Phòng Văn thư” không nhận trang.", sample.told().last().text());
    }

    private void print(boolean any, Printers.Order order) {
        var printers =
                new Printers() {
                    @Override
                    public boolean any() {
                        return any;
                    }

                    @Override
                    public Optional<Order> choose(String title, int pages) {
                        return Optional.of(order);
                    }
                };
        new PrintViewModel(
                        sample.model(),
                        new Printing(printers, new DirectBackground(), sample.told()))
                .print();
    }
}
