package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The provinces and cities of today and those of before: the mergers of 01/07/2025 (Nghị quyết
 * 202/2025/QH15, from two published lists) and what ended since 2008. Names stand without the word
 * tỉnh or thành phố.
 */
public final class Provinces {
    /** What the list of mergers stands on. */
    private static final String MERGERS = "Nghị quyết 202/2025/QH15";

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /**
     * A province that is no more.
     *
     * @param heir what its land belongs to now, with its kind: "thành phố Huế"
     * @param last its last day
     * @param renamed whether it goes on under another name, else it was merged with others
     * @param source what this is known from
     */
    public record Former(
            String name, String heir, LocalDate last, boolean renamed, String source) {}

    /** Those that were gone before the mergers. */
    private static final List<Former> EARLIER =
            List.of(
                    new Former(
                            "Thừa Thiên Huế",
                            "thành phố Huế",
                            LocalDate.of(2024, 12, 31),
                            true,
                            "Nghị quyết 175/2024/QH15"),
                    new Former(
                            "Hà Tây",
                            "thành phố Hà Nội",
                            LocalDate.of(2008, 7, 31),
                            false,
                            "Nghị quyết 15/2008/QH12"));

    /** How papers write some names otherwise, letter case, diacritics and hyphens apart. */
    private static final Map<String, List<String>> SPELLINGS =
            Map.of(
                    "Bắc Kạn", List.of("Bắc Cạn"),
                    "Đắk Lắk", List.of("Đắc Lắc", "Đắk Lắc"),
                    "Đắk Nông", List.of("Đắc Nông"),
                    "Bà Rịa - Vũng Tàu", List.of("BR-VT", "BRVT"),
                    "Thừa Thiên Huế", List.of("TT-Huế"),
                    "Hồ Chí Minh", List.of("HCM"));

    private static final String MERGED =
            """
            Tuyên Quang < Tuyên Quang, Hà Giang
            Lào Cai < Lào Cai, Yên Bái
            Thái Nguyên < Thái Nguyên, Bắc Kạn
            Phú Thọ < Phú Thọ, Vĩnh Phúc, Hòa Bình
            Bắc Ninh < Bắc Ninh, Bắc Giang
            Hưng Yên < Hưng Yên, Thái Bình
            Hải Phòng < Hải Phòng, Hải Dương
            Ninh Bình < Ninh Bình, Hà Nam, Nam Định
            Quảng Trị < Quảng Trị, Quảng Bình
            Đà Nẵng < Đà Nẵng, Quảng Nam
            Quảng Ngãi < Quảng Ngãi, Kon Tum
            Gia Lai < Gia Lai, Bình Định
            Khánh Hòa < Khánh Hòa, Ninh Thuận
            Lâm Đồng < Lâm Đồng, Đắk Nông, Bình Thuận
            Đắk Lắk < Đắk Lắk, Phú Yên
            Hồ Chí Minh < Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu
            Đồng Nai < Đồng Nai, Bình Phước
            Tây Ninh < Tây Ninh, Long An
            Cần Thơ < Cần Thơ, Sóc Trăng, Hậu Giang
            Vĩnh Long < Vĩnh Long, Bến Tre, Trà Vinh
            Đồng Tháp < Đồng Tháp, Tiền Giang
            Cà Mau < Cà Mau, Bạc Liêu
            An Giang < An Giang, Kiên Giang
            """;

    /** The six cities of the first level. */
    private static final List<String> CITIES =
            List.of("Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh");

    private static final List<String> UNCHANGED =
            List.of(
                    "Cao Bằng",
                    "Điện Biên",
                    "Hà Tĩnh",
                    "Lai Châu",
                    "Lạng Sơn",
                    "Nghệ An",
                    "Quảng Ninh",
                    "Thanh Hóa",
                    "Sơn La");

    private static final Map<String, String> SUCCESSORS = successors();

    private Provinces() {}

    private static Map<String, String> successors() {
        var successors = new LinkedHashMap<String, String>();
        MERGED.lines()
                .map(line -> line.split(" < ", -1))
                .forEach(
                        line ->
                                Arrays.stream(line[1].split(", ", -1))
                                        .forEach(old -> successors.put(old, line[0])));
        return successors;
    }

    /** The cities of the first level. */
    public static List<String> cities() {
        return CITIES;
    }

    /** Every name a province has or had since 2008, the cities not counted. */
    public static Set<String> provinces() {
        var names = new LinkedHashSet<>(SUCCESSORS.keySet());
        names.addAll(UNCHANGED);
        CITIES.forEach(names::remove);
        EARLIER.forEach(former -> names.add(former.name()));
        return names;
    }

    /** The provinces that are no more. */
    public static List<Former> former() {
        Stream<Former> merged =
                SUCCESSORS.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(entry.getValue()))
                        .map(
                                entry ->
                                        new Former(
                                                entry.getKey(),
                                                withKind(entry.getValue()),
                                                LAST,
                                                false,
                                                MERGERS));
        return Stream.concat(merged, EARLIER.stream()).toList();
    }

    private static String withKind(String name) {
        return name.equals("Hồ Chí Minh")
                ? "Thành phố Hồ Chí Minh"
                : (CITIES.contains(name) ? "thành phố " : "tỉnh ") + name;
    }

    /** Other spellings of {@code name}. */
    public static List<String> spellings(String name) {
        return SPELLINGS.getOrDefault(name, List.of());
    }
}
