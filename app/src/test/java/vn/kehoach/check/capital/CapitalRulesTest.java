package vn.kehoach.check.capital;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** C4 to C8, C11, C17 and C18: capitals that a program can judge by itself. */
class CapitalRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn công tác của Tỉnh Lạng Sơn.|Đoàn công tác của tỉnh Lạng Sơn.",
                "Họp tại Thành phố Huế.|Họp tại thành phố Huế."
            })
    @Finds(UnitCapitals.class)
    void aCapitalTinhInASentenceIsFoundAndMended(String text, String right) {
        finds(new UnitCapitals(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh Lạng Sơn đã họp.",
                "Báo cáo Tỉnh ủy Lạng Sơn.",
                "Họp tại Thành phố Hồ Chí Minh.",
                "Lãnh đạo Tỉnh dự.",
                "Nhân viên Phường Điện Biên Phủ.",
                "Công an Tỉnh Lamu."
            })
    @LeavesAlone(UnitCapitals.class)
    void provincesAreLeftAlone(String text) {
        silent(new UnitCapitals(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp tại quận 1, TP. Mẫu.|Họp tại Quận 1, TP. Mẫu.",
                "Công an phường 5.|Công an Phường 5."
            })
    @Finds(NumberedUnit.class)
    void aSmallNounBeforeANumberedUnitIsFoundAndMended(String text, String right) {
        finds(new NumberedUnit(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các phường 1, 2 và 3.",
                "Mỗi phường 5 người.",
                "Có 12 phường 10 xã.",
                "Họp tại Quận 1.",
                "Mỗi quận 2, mỗi xã 1 điểm.",
                "Phường 5 đã họp."
            })
    @LeavesAlone(NumberedUnit.class)
    void countedUnitsAreLeftAlone(String text) {
        silent(new NumberedUnit(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn từ thủ đô Hà Nội.|Đoàn từ Thủ đô Hà Nội.",
                "Đoàn từ thành phố Hồ Chí Minh.|Đoàn từ Thành phố Hồ Chí Minh."
            })
    @Finds(GreatCities.class)
    void aSmallThuDoIsFoundAndMended(String text, String right) {
        finds(new GreatCities(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn từ Thủ đô Hà Nội.",
                "Thủ đô của các nước.",
                "Đoàn từ thành phố Hà Nội.",
                "Tư tưởng Hồ Chí Minh.",
                "thủ đô Viêng Chăn"
            })
    @LeavesAlone(GreatCities.class)
    void otherCapitalsAreLeftAlone(String text) {
        silent(new GreatCities(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các xã vùng tây bắc.|Các xã vùng Tây Bắc.",
                "Cả khu vực Tây nguyên dự.|Cả khu vực Tây Nguyên dự."
            })
    @Finds(RegionCapitals.class)
    void aRegionInSmallLettersIsFoundAndMended(String text, String right) {
        finds(new RegionCapitals(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gió ở phía tây bắc.",
                "Các xã vùng Tây Bắc.",
                "Khu vực Đông Nam Bộ.",
                "Các tỉnh Tây Nguyên.",
                "Vùng trung bộ phận dân cư.",
                "Người Việt Nam bộc lộ."
            })
    @LeavesAlone(RegionCapitals.class)
    void bareDirectionsAreLeftAlone(String text) {
        silent(new RegionCapitals(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo điều 5 Luật Thư viện.|Theo Điều 5 Luật Thư viện.",
                "Tại chương II của Nghị định này.|Tại Chương II của Nghị định này.",
                "Xem mục 2 Chương III.|Xem Mục 2 Chương III."
            })
    @Finds(CitedParts.class)
    void aSmallDieuInACitationIsFoundAndMended(String text, String right) {
        finds(new CitedParts(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Điều 5 Luật Thư viện.",
                "Gồm 5 điều 3 chương.",
                "Nêu tại mục 2 phần trên.",
                "Nêu tại mục 2 Kế hoạch này.",
                "Một điều 5 người biết.",
                "Có phần III kèm theo."
            })
    @LeavesAlone(CitedParts.class)
    void otherUsesOfDieuAreLeftAlone(String text) {
        silent(new CitedParts(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pháp luật của nhà nước.|Pháp luật của Nhà nước.",
                "Chủ trương của Đảng và nhà nước.|Chủ trương của Đảng và Nhà nước."
            })
    @Finds(TheState.class)
    void aSmallNhaNuocAsOwnerIsFoundAndMended(String text, String right) {
        finds(new TheState(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngân sách nhà nước.",
                "Cơ quan nhà nước.",
                "Quản lý nhà nước về thư viện.",
                "Chính sách của Nhà nước.",
                "Tài sản của nhà trường."
            })
    @LeavesAlone(TheState.class)
    void nhaNuocBehindOtherNounsIsLeftAlone(String text) {
        silent(new TheState(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp chiều thứ sáu.|Họp chiều thứ Sáu.",
                "Dịp tết nguyên đán.|Dịp tết Nguyên đán.",
                "Rằm tháng giêng.|Rằm tháng Giêng.",
                "Họp thứ ba hàng tuần.|Họp thứ Ba hàng tuần.",
                "Nhân dịp tết.|Nhân dịp Tết."
            })
    @Finds(DayNames.class)
    void aSmallWeekdayOrTetIsFoundAndMended(String text, String right) {
        finds(new DayNames(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị lần thứ hai.",
                "Nhiệm vụ thứ ba, kiểm tra.",
                "Chiều thứ Sáu.",
                "Đón Tết Nguyên đán.",
                "Trong tháng hai đơn vị họp.",
                "Tổ chức tết Trung thu."
            })
    @LeavesAlone(DayNames.class)
    void ordinalsAndOtherTetAreLeftAlone(String text) {
        silent(new DayNames(), Plans.withBody(text, END));
    }
}
