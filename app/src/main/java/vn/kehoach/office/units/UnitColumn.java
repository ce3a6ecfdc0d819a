package vn.kehoach.office.units;

import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.Optional;

/** A column of a table of units, known by any of its usual headings. */
public enum UnitColumn {
    NAME(
            "Tên đơn vị",
            42,
            "ten|ten day du|ten co quan|don vi|co quan|ten co quan, don vi|ten don vi nhan"),
    SHORT_NAME("Tên ngắn", 24, "ten rut gon|ten goi tat|ten viet gon"),
    ABBREVIATION("Viết tắt", 12, "ten viet tat|ky hieu|chu viet tat"),
    ALIASES("Tên gọi khác", 28, "ten khac|ten thuong goi"),
    KIND("Loại đơn vị", 20, "loai|loai hinh"),
    PARENT("Đơn vị cấp trên", 34, "cap tren|truc thuoc|co quan chu quan|thuoc|don vi chu quan"),
    PERSON("Người liên hệ", 24, "ho ten|ho va ten|dau moi|can bo dau moi|nguoi dau moi|lien he"),
    TITLE("Chức vụ", 20, "chuc danh"),
    PHONES("Điện thoại", 18, "so dien thoai|sdt|dt|dien thoai lien he|so dt|di dong"),
    EMAILS("Thư điện tử", 28, "email|e-mail|hop thu|dia chi email|mail"),
    ADDRESS("Địa chỉ", 40, "dia chi lien he|tru so|noi nhan buu pham"),
    IDENTIFIER("Mã định danh", 18, "ma dinh danh dien tu|ma co quan|ma don vi|ma"),
    CHANNEL("Cách gửi", 18, "kenh gui|hinh thuc gui|phuong thuc gui"),
    GROUPS("Nhóm", 28, "nhom don vi|thuoc nhom|khoi"),
    FROM("Từ ngày", 12, "hieu luc tu|ngay thanh lap|hoat dong tu"),
    TO("Đến ngày", 12, "hieu luc den|ngay ket thuc|ngung hoat dong"),
    ENDING("Hình thức kết thúc", 18, "ly do ket thuc"),
    SUCCESSORS("Đơn vị kế thừa", 34, "ke thua|nhap vao|doi thanh|don vi moi"),
    SOURCE("Căn cứ", 30, "van ban|nguon"),
    ID("Mã trong danh bạ (không sửa)", 38, "");

    private final String heading;
    private final int width;
    private final String others;

    UnitColumn(String heading, int width, String others) {
        this.heading = heading;
        this.width = width;
        this.others = others;
    }

    /** The column that {@code heading} names, whatever its case, diacritics and end marks. */
    static Optional<UnitColumn> of(String heading) {
        String folded = folded(heading);
        return Arrays.stream(values()).filter(column -> column.named(folded)).findFirst();
    }

    /** A heading as it is compared: folded, without notes in brackets and end marks. */
    static String folded(String heading) {
        return Folding.fold(heading).replaceAll("\\(.*?\\)|[^a-z0-9, -]+$", "").strip();
    }

    private boolean named(String folded) {
        return folded.equals(folded(heading))
                || (!folded.isEmpty() && Arrays.asList(others.split("\\|", -1)).contains(folded));
    }

    /** Whether a unit may have several of it, one for each person. */
    boolean isOfContact() {
        return this == PERSON || this == TITLE || this == PHONES || this == EMAILS;
    }

    /** As our own tables head it. */
    public String heading() {
        return heading;
    }

    int width() {
        return width;
    }
}
