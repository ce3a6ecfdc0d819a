package vn.kehoach.standard;

import static java.util.Map.entry;

import vn.kehoach.document.DocumentType;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Abbreviations of tên loại in a document's symbol (NĐ 30/2020, Phụ lục III.I); công văn and thư
 * công have none.
 */
public final class TypeCodes {
    private static final Map<DocumentType, String> CODES =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(DocumentType.NGHI_QUYET, "NQ"),
                            entry(DocumentType.QUYET_DINH, "QĐ"),
                            entry(DocumentType.CHI_THI, "CT"),
                            entry(DocumentType.QUY_CHE, "QC"),
                            entry(DocumentType.QUY_DINH, "QyĐ"),
                            entry(DocumentType.THONG_CAO, "TC"),
                            entry(DocumentType.THONG_BAO, "TB"),
                            entry(DocumentType.HUONG_DAN, "HD"),
                            entry(DocumentType.CHUONG_TRINH, "CTr"),
                            entry(DocumentType.KE_HOACH, "KH"),
                            entry(DocumentType.PHUONG_AN, "PA"),
                            entry(DocumentType.DE_AN, "ĐA"),
                            entry(DocumentType.DU_AN, "DA"),
                            entry(DocumentType.BAO_CAO, "BC"),
                            entry(DocumentType.BIEN_BAN, "BB"),
                            entry(DocumentType.TO_TRINH, "TTr"),
                            entry(DocumentType.HOP_DONG, "HĐ"),
                            entry(DocumentType.CONG_DIEN, "CĐ"),
                            entry(DocumentType.BAN_GHI_NHO, "BGN"),
                            entry(DocumentType.BAN_THOA_THUAN, "BTT"),
                            entry(DocumentType.GIAY_UY_QUYEN, "GUQ"),
                            entry(DocumentType.GIAY_MOI, "GM"),
                            entry(DocumentType.GIAY_GIOI_THIEU, "GGT"),
                            entry(DocumentType.GIAY_NGHI_PHEP, "GNP"),
                            entry(DocumentType.PHIEU_GUI, "PG"),
                            entry(DocumentType.PHIEU_CHUYEN, "PC"),
                            entry(DocumentType.PHIEU_BAO, "PB")));

    private TypeCodes() {}

    /** The code of {@code type}: "KH" of kế hoạch; empty for the types that have none. */
    public static Optional<String> of(DocumentType type) {
        return Optional.ofNullable(CODES.get(type));
    }

    /** The type with exactly this code; empty for no code of the decree. */
    public static Optional<DocumentType> type(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
