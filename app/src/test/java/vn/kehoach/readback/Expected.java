package vn.kehoach.readback;

import java.util.List;
import java.util.stream.Stream;

/**
 * A component and the words by which it is found on a paper.
 *
 * @param id in {@code nd30.json}
 * @param start how its line or paragraph begins
 */
record Expected(String id, String start) {
    /** What both papers print alike. */
    private static final List<Expected> HEAD =
            List.of(
                    new Expected("quocHieu", "CỘNG HÒA"),
                    new Expected("tieuNgu", "Độc lập"),
                    new Expected("coQuanChuQuan", "UBND TỈNH LAM CHÂU"),
                    new Expected("coQuanBanHanh", "SỞ LƯU TRỮ"),
                    new Expected("soKyHieu", "Số:"),
                    new Expected("diaDanhThoiGian", "Lam Châu, ngày"),
                    new Expected("noiNhanNhan", "Nơi nhận:"),
                    new Expected("noiNhanDanhSach", "- Lưu: VT"));

    static final List<Expected> PLAN =
            with(
                    new Expected("tenLoai", "KẾ HOẠCH"),
                    new Expected("trichYeu", "Số hóa tài liệu lưu trữ"),
                    new Expected("canCu", "Căn cứ Luật"),
                    new Expected("noiDung", "Sở Lưu trữ và Dữ liệu số xây dựng"),
                    new Expected("mucLaMa", "I. MỤC ĐÍCH"),
                    new Expected("khoanCoTieuDe", "1. Mục đích"),
                    new Expected("khoan", "1. Kinh phí"),
                    new Expected("diem", "a) Hoàn thành"),
                    new Expected("quyenHanChucVu", "KT. GIÁM ĐỐC"),
                    new Expected("quyenHanChucVu", "PHÓ GIÁM ĐỐC"),
                    new Expected("hoTen", "Đàm Thục Khuê"),
                    new Expected("phuLucNhan", "Phụ lục"),
                    new Expected("phuLucTen", "DANH MỤC"),
                    new Expected("phuLucKemTheo", "(Kèm theo"));

    static final List<Expected> LETTER =
            with(
                    new Expected("trichYeuCongVan", "V/v báo cáo"),
                    new Expected("kinhGui", "Kính gửi:"),
                    new Expected("kinhGui", "- Trung tâm Lưu trữ"),
                    new Expected("noiDung", "Sở đề nghị các trung tâm tổng hợp"),
                    new Expected("quyenHanChucVu", "TL. GIÁM ĐỐC"),
                    new Expected("quyenHanChucVu", "CHÁNH VĂN PHÒNG"),
                    new Expected("hoTen", "Kiều Thụy An"));

    private static List<Expected> with(Expected... more) {
        return Stream.concat(HEAD.stream(), List.of(more).stream()).toList();
    }
}
