package vn.kehoach.store;

/**
 * A change of the directory that can be taken back.
 *
 * @param said what was done, for the clerk: "Đã thêm Sở Y tế"
 * @param back the way back, in the words of whoever keeps it
 */
public record KeptStep(String said, String back) {}
