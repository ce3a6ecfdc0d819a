package vn.kehoach.office.drafting;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.UUID;

/** The invented department of the sample plan, for who wants to try first. */
public final class SampleProfile {
    private SampleProfile() {}

    /** The profile under a new identity. */
    public static IssuerProfile make() {
        return new IssuerProfile(
                UUID.randomUUID(),
                List.of("UBND tỉnh Lam Châu"),
                List.of("Sở Lưu trữ và Dữ liệu số"),
                "SLTDLS",
                "Lam Châu",
                List.of(
                        new DraftingUnit("Văn phòng Sở", "VP"),
                        new DraftingUnit("Phòng Nghiệp vụ văn thư", "NVVT"),
                        new DraftingUnit("Phòng Dữ liệu số", "DLS")),
                List.of(
                        new Signature(
                                List.of(), List.of("GIÁM ĐỐC"), "Tống Khải Nguyên", List.of()),
                        new Signature(
                                List.of("KT. GIÁM ĐỐC"),
                                List.of("PHÓ GIÁM ĐỐC"),
                                "Đàm Thục Khuê",
                                List.of()),
                        new Signature(
                                List.of("TL. GIÁM ĐỐC"),
                                List.of("CHÁNH VĂN PHÒNG"),
                                "Lại Hữu Thông",
                                List.of())),
                List.of(
                        new Recipient("Ủy ban nhân dân tỉnh (để báo cáo)", ";"),
                        new Recipient("Giám đốc, các Phó Giám đốc Sở", ";"),
                        new Recipient("Các phòng, đơn vị thuộc Sở", ";"),
                        new Recipient("Lưu: VT, [đơn vị soạn thảo]", ".")));
    }
}
