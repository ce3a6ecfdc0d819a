package vn.kehoach.standard;

/**
 * The two sets of sizes that go together (NĐ 30/2020, Phụ lục I, V, footnote 1): Quốc hiệu 13, Tiêu
 * ngữ 14, date 14 pt; or 12, 13, 13 pt.
 */
public enum SizeSet {
    A,
    B
}
