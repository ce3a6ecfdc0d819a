package vn.kehoach.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.text.SoughtWords;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class UnitSourceTest {
    private static final UUID FARMS = new UUID(0, 1);

    private final List<UUID> shown = new ArrayList<>();
    private final UnitSource source =
            new UnitSource(
                    () ->
                            new Directory(
                                    List.of(farms(), Unit.named(new UUID(0, 2), "Sở Nội vụ")),
                                    List.of()),
                    shown::add);

    @Test
    void aUnitIsFoundByAnyOfItsNames() {
        for (String typed : List.of("nong nghiep", "sở nn&mt", "SNNMT", "so tnmt cu")) {
            assertEquals(List.of("Sở Nông nghiệp và Môi trường"), titles(typed), typed);
        }
    }

    @Test
    void aPersonIsFoundByNameAndNumberAndLeadsToTheUnit() {
        assertEquals(List.of("Đỗ Thị Mẫu"), titles("do thi mau"));
        source.find(SoughtWords.of("0912 000"), 5).getFirst().go().run();
        assertEquals(List.of(FARMS), shown);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(List.of(), titles("so y te"));
    }

    private List<String> titles(String typed) {
        return source.find(SoughtWords.of(typed), 5).stream().map(Hit::title).toList();
    }

    private static Unit farms() {
        return new Unit(
                FARMS,
                "Sở Nông nghiệp và Môi trường",
                "",
                "SNNMT",
                List.of("Sở TNMT cũ"),
                UnitKind.of("Sở Nông nghiệp và Môi trường"),
                null,
                List.of(new Contact("Đỗ Thị Mẫu", "Văn thư", List.of("0912 000 111"), List.of())),
                "",
                "",
                Channel.NETWORK,
                Life.OPEN);
    }
}
