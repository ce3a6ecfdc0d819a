package vn.kehoach.directory;

import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What sort of body a unit is, told by how its name begins. */
public enum UnitKind {
    PROVINCE("Tỉnh, thành phố", "tinh ", "thanh pho "),
    COMMUNE("Xã, phường, đặc khu", "xa ", "phuong ", "dac khu "),
    MINISTRY("Bộ, ngành trung ương", "bo ", "thanh tra chinh phu", "van phong chinh phu"),
    COUNCIL("Hội đồng nhân dân", "hoi dong nhan dan", "hdnd"),
    COMMITTEE("Ủy ban nhân dân", "uy ban nhan dan", "ubnd"),
    DEPARTMENT("Sở, ban, ngành", "so ", "ban ", "thanh tra ", "van phong "),
    DIVISION("Phòng, chi cục", "phong ", "chi cuc "),
    INSTITUTION(
            "Đơn vị sự nghiệp", "trung tam ", "truong ", "benh vien ", "bao tang ", "thu vien "),
    UNION("Mặt trận, đoàn thể", "mat tran ", "ubmttq", "hoi ", "tinh doan", "lien doan ", "doan "),
    FORCE("Công an, quân đội", "cong an", "bo chi huy ", "ban chi huy quan su"),
    COURT("Tòa án, viện kiểm sát", "toa an", "vien kiem sat"),
    COMPANY("Doanh nghiệp", "cong ty ", "tong cong ty", "hop tac xa "),
    OTHER("Khác");

    private static final Comparator<Beginning> LONGEST_FIRST =
            Comparator.comparingInt((Beginning beginning) -> beginning.words.length()).reversed();

    private static final List<Beginning> BEGINNINGS =
            Arrays.stream(values())
                    .filter(kind -> !kind.beginnings.isEmpty())
                    .flatMap(
                            kind ->
                                    Arrays.stream(kind.beginnings.split("\\|", -1))
                                            .map(words -> new Beginning(words, kind)))
                    .sorted(LONGEST_FIRST)
                    .toList();

    private final String label;

    /** Folded beginnings of names, parted by bars. */
    private final String beginnings;

    UnitKind(String label, String... beginnings) {
        this.label = label;
        this.beginnings = String.join("|", beginnings);
    }

    private record Beginning(String words, UnitKind kind) {}

    /** The kind that {@code name} tells: DEPARTMENT for "Sở Y tế". */
    public static UnitKind of(String name) {
        String folded = Folding.fold(name) + " ";
        return BEGINNINGS.stream()
                .filter(beginning -> folded.startsWith(beginning.words))
                .findFirst()
                .map(Beginning::kind)
                .orElse(OTHER);
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }
}
