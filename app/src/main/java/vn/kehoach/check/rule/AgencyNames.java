package vn.kehoach.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of fields that departments and ministries bear, as they are spelled. */
public final class AgencyNames {
    /**
     * Names of the present day and of the years before the mergers of 2025; without "Xây dựng",
     * since "Sở xây dựng kế hoạch" is a sentence.
     */
    public static final List<String> FIELDS =
            List.of(
                    "Nội vụ",
                    "Tư pháp",
                    "Tài chính",
                    "Công Thương",
                    "Y tế",
                    "Ngoại vụ",
                    "Du lịch",
                    "Nông nghiệp và Môi trường",
                    "Nông nghiệp và Phát triển nông thôn",
                    "Tài nguyên và Môi trường",
                    "Khoa học và Công nghệ",
                    "Thông tin và Truyền thông",
                    "Giáo dục và Đào tạo",
                    "Kế hoạch và Đầu tư",
                    "Giao thông vận tải",
                    "Lao động - Thương binh và Xã hội",
                    "Văn hóa, Thể thao và Du lịch",
                    "Văn hóa và Thể thao",
                    "Dân tộc và Tôn giáo",
                    "Quy hoạch - Kiến trúc");

    /** Names of the offices of districts and communes; of those that others bear by chance none. */
    public static final List<String> OFFICES =
            List.of(
                    "Văn hóa và Thông tin",
                    "Văn hóa - Xã hội",
                    "Tài nguyên và Môi trường",
                    "Giáo dục và Đào tạo",
                    "Nông nghiệp và Môi trường",
                    "Nông nghiệp và Phát triển nông thôn",
                    "Kinh tế và Hạ tầng",
                    "Kinh tế, Hạ tầng và Đô thị",
                    "Lao động - Thương binh và Xã hội");

    /** A department or ministry named in full, in either tone style: "Sở Tài chính". */
    public static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(?:Sở|Bộ) (%s|Xây dựng)(?!\\p{L})"
                            .formatted(
                                    FIELDS.stream()
                                            .sorted(
                                                    Comparator.comparingInt(String::length)
                                                            .reversed())
                                            .map(name -> name.replace("hóa", "h(?:óa|oá)"))
                                            .collect(Collectors.joining("|"))));

    private AgencyNames() {}
}
