package vn.kehoach.standard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The provinces and cities before and since 01/07/2025 (Nghị quyết 202/2025/QH15, from two
 * published lists), without the word tỉnh or thành phố.
 */
public final class Provinces {
    /** What the list stands on. */
    public static final String SOURCE = "Nghị quyết 202/2025/QH15";

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

    /** Every name a province has or had until 2025, the cities not counted. */
    public static Set<String> provinces() {
        var names = new LinkedHashSet<>(SUCCESSORS.keySet());
        names.addAll(UNCHANGED);
        CITIES.forEach(names::remove);
        return names;
    }

    /** The provinces that are no more. */
    public static List<String> abolished() {
        return SUCCESSORS.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What a province of before belongs to, with its kind: "thành phố Hải Phòng" for Hải Dương;
     * empty for a name that is not in the list of mergers.
     */
    public static Optional<String> successor(String old) {
        return Optional.ofNullable(SUCCESSORS.get(old))
                .map(
                        name ->
                                name.equals("Hồ Chí Minh")
                                        ? "Thành phố Hồ Chí Minh"
                                        : (CITIES.contains(name) ? "thành phố " : "tỉnh ") + name);
    }
}
