package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body that is no more since the reform of 2025.
 *
 * @param name as texts name it: "Sở Tài nguyên và Môi trường"
 * @param successor what took over its work
 * @param source what this is known from
 * @param verified false where it is known from memory only, so that nobody is told unasked
 */
public record AbolishedBody(String name, String successor, String source, boolean verified) {
    /** The day from which papers no longer name these bodies as acting. */
    public static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final String DECREE = "Nghị định 150/2025/NĐ-CP";
    private static final String MEMORY = "theo hiểu biết chung, chưa đối chiếu văn bản";

    private static final List<AbolishedBody> BODIES =
            List.of(
                    new AbolishedBody(
                            "Sở Tài nguyên và Môi trường",
                            "Sở Nông nghiệp và Môi trường",
                            DECREE,
                            true),
                    remembered("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
                    remembered("Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
                    remembered("Sở Giao thông vận tải", "Sở Xây dựng"),
                    remembered("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
                    remembered(
                            "Sở Nông nghiệp và Phát triển nông thôn",
                            "Sở Nông nghiệp và Môi trường"),
                    remembered("Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường"),
                    remembered("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"),
                    remembered("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
                    remembered("Bộ Giao thông vận tải", "Bộ Xây dựng"),
                    remembered("Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"),
                    remembered("thành phố Phú Quốc", "đặc khu Phú Quốc, tỉnh An Giang"));

    private static AbolishedBody remembered(String name, String successor) {
        return new AbolishedBody(name, successor, MEMORY, false);
    }

    /** Those bodies, and provinces ("tỉnh Kiên Giang"), that are known from a published source. */
    public static List<AbolishedBody> verifiedOnes() {
        Stream<AbolishedBody> provinces =
                Provinces.former().stream()
                        .map(
                                former ->
                                        new AbolishedBody(
                                                "tỉnh " + former.name(),
                                                former.heir(),
                                                former.source(),
                                                true));
        return Stream.concat(BODIES.stream().filter(AbolishedBody::verified), provinces).toList();
    }

    /** Those that are known from memory. */
    public static List<AbolishedBody> rememberedOnes() {
        return BODIES.stream().filter(body -> !body.verified).toList();
    }
}
