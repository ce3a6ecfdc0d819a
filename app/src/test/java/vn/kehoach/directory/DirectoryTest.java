package vn.kehoach.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class DirectoryTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);
    private static final LocalDate AFTER = LocalDate.of(2026, 3, 2);

    private final Unit farming = unit("Sở Nông nghiệp và Môi trường", born());
    private final Unit nature =
            unit("Sở Tài nguyên và Môi trường", gone(Ending.MERGED, farming))
                    .withAliases(List.of("Sở TNMT cũ"));
    private final Unit health = unit("Sở Y tế", Life.OPEN);
    private final Unit committee = unit("Ủy ban nhân dân tỉnh Lâm Sơn", Life.OPEN);
    private final Unit ward = unit("Ủy ban nhân dân phường An Hòa", born());
    private final Unit hillWard = unit("Ủy ban nhân dân phường Đồi Thông", born());
    private final Unit town =
            unit("Ủy ban nhân dân thị xã An Hòa", gone(Ending.SPLIT, ward, hillWard));
    private final Unit court = unit("Thanh tra huyện Suối Bạc", gone(Ending.ABOLISHED));
    private final UnitGroup all =
            new UnitGroup(
                    id("Các sở, ban, ngành"),
                    "Các sở, ban, ngành",
                    List.of("Các sở, ban, ngành cấp tỉnh"),
                    List.of(nature.id(), health.id(), town.id(), court.id()));
    private final Directory directory =
            new Directory(
                    List.of(nature, farming, health, committee, town, ward, hillWard, court),
                    List.of(all));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nông nghiệp và Môi trường",
                "sở nông nghiệp & môi trường",
                "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                "Sở NN&MT",
                "Sở NN và MT",
                "Sở NNMT",
                "SNNMT",
                "So Nong nghiep va Moi truong",
                "Sở Nông nghiệp và Môi trường tỉnh Lâm Sơn"
            })
    void aUnitIsFoundUnderItsUsualNames(String name) {
        assertEquals(new Resolution.Known(farming), directory.resolve(name, AFTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh",
                "UBND tỉnh Lâm Sơn",
                "Ủy ban nhân dân tỉnh",
                "ủy ban nhân dân tỉnh Lâm Sơn"
            })
    void theCommitteeOfTheProvinceNeedsNoName(String name) {
        assertEquals(new Resolution.Known(committee), directory.resolve(name, AFTER));
    }

    @Test
    void aPaperKeepsTheNamesOfItsDay() {
        assertEquals(new Resolution.Known(nature), directory.resolve("Sở TN&MT", BEFORE));
        assertEquals(new Resolution.Known(nature), directory.resolve("Sở TNMT cũ", BEFORE));
    }

    @Test
    void aUnitThatHasEndedOffersWhatTookItsPlace() {
        assertEquals(
                new Resolution.Gone(nature, List.of(farming)),
                directory.resolve("Sở TN&MT", AFTER));
        assertEquals(
                new Resolution.Gone(town, List.of(ward, hillWard)),
                directory.resolve("UBND thị xã An Hòa", AFTER));
        assertEquals(
                new Resolution.Gone(court, List.of()),
                directory.resolve("Thanh tra huyện Suối Bạc", AFTER));
    }

    @Test
    void aNameThatTwoBearIsAmbiguous() {
        assertEquals(
                new Resolution.Ambiguous(List.of(ward, hillWard)),
                directory.resolve("UBND phường", AFTER));
    }

    @Test
    void aMistypedNameComesWithTheNearestUnits() {
        assertEquals(
                new Resolution.Unknown("Sở Nông nghiệp, Môi trường và Biển", List.of(farming)),
                directory.resolve("Sở Nông nghiệp, Môi trường và Biển", AFTER));
        assertEquals(
                new Resolution.Unknown("Quỹ Khuyến đọc", List.of()),
                directory.resolve("Quỹ Khuyến đọc", AFTER));
    }

    @Test
    void aGroupExpandsAsOfTheDay() {
        assertEquals(
                new Resolution.Several(all),
                directory.resolve("các sở, ban, ngành cấp tỉnh", AFTER));
        assertEquals(List.of(nature, health, town, court), directory.expand(all, BEFORE));
        assertEquals(List.of(farming, health, ward, hillWard), directory.expand(all, AFTER));
    }

    @Test
    void successionsAreFollowedThroughEveryChangeAndRoundNoCircle() {
        Unit last = unit("Sở Khoa học, Công nghệ và Thông tin", born());
        Unit ring = unit("Sở Vòng tròn", Life.OPEN);
        Unit middle = unit("Sở Công nghệ số", gone(Ending.RENAMED, last, ring));
        ring = ring.withLife(gone(Ending.RENAMED, middle));
        Unit first = unit("Sở Thông tin và Truyền thông", gone(Ending.MERGED, middle));
        var chain = new Directory(List.of(first, middle, ring, last), List.of());
        assertEquals(List.of(last), chain.successors(first, AFTER));
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Y tế, DEPARTMENT",
        "Bộ Nội vụ, MINISTRY",
        "UBND xã Suối Bạc, COMMITTEE",
        "Phòng Văn hóa - Xã hội, DIVISION",
        "Trường THPT Đồi Thông, INSTITUTION",
        "Thanh tra Chính phủ, MINISTRY",
        "Thanh tra tỉnh, DEPARTMENT",
        "Công an tỉnh, FORCE",
        "Nhóm Bạn đọc, OTHER"
    })
    void aNameTellsTheKind(String name, UnitKind kind) {
        assertEquals(kind, UnitKind.of(name));
    }

    private static Unit unit(String name, Life life) {
        return Unit.named(id(name), name).withLife(life);
    }

    private static Life born() {
        return new Life(REFORM, null, null, List.of(), "");
    }

    private static Life gone(Ending ending, Unit... heirs) {
        return Life.OPEN.ended(
                BEFORE, ending, java.util.Arrays.stream(heirs).map(Unit::id).toList(), "");
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
