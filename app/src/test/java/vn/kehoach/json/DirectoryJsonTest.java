package vn.kehoach.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.DirectoryChange;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class DirectoryJsonTest {
    private static final UUID HEIR = new UUID(1, 2);

    private final DirectoryJson json = new DirectoryJson();

    @Test
    void aChangeOfUnitsWithAllTheyHaveReadsBackAsItWas() {
        var rich =
                new Unit(
                        new UUID(3, 4),
                        "Sở Kiểm thử “A”",
                        "Sở KT",
                        "SKT",
                        List.of("Sở Thử"),
                        UnitKind.DEPARTMENT,
                        HEIR,
                        List.of(
                                new Contact(
                                        "Lý Văn Thử",
                                        "Chánh Văn phòng",
                                        List.of("0200 000 000"),
                                        List.of("thu@vidu.vn"))),
                        "Số 1, đường Thử",
                        "H00.1",
                        Channel.POST,
                        new Life(
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2026, 6, 30),
                                Ending.MERGED,
                                List.of(HEIR),
                                "Quyết định thử"));
        var change =
                new DirectoryChange(
                        List.of(rich, Unit.named(HEIR, "Sở Mới")),
                        List.of(new UnitGroup(new UUID(5, 6), "Các sở", List.of(), List.of(HEIR))),
                        Set.of(new UUID(7, 8)),
                        Set.of());
        assertEquals(Optional.of(change), json.read(json.write(change)));
    }

    @Test
    void whatAnotherVersionWroteIsNone() {
        assertEquals(Optional.empty(), json.read("{\"units\":[{\"nickname\":\"Sở\"}]}"));
        assertEquals(Optional.empty(), json.read(""));
    }
}
