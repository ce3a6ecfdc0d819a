package vn.kehoach.office;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;

import java.util.List;

/** How a clerk would say where something stands. */
public final class PlaceName {
    private PlaceName() {}

    /** "Trích yếu", "Mục II.1", "Phụ lục I", "Chú thích, Mục II.1"; empty for what is nowhere. */
    public static String of(OfficialDocument document, Place place) {
        return place.inNote()
                ? "Chú thích, " + part(document, place.caller())
                : part(document, place);
    }

    private static String part(OfficialDocument document, Place place) {
        return switch (place.part()) {
            case PARENT_AGENCY -> "Cơ quan chủ quản";
            case ISSUER -> "Cơ quan ban hành";
            case MOTTO -> "Quốc hiệu, Tiêu ngữ";
            case NUMBER -> "Số, ký hiệu";
            case DATE_LINE -> "Địa danh, ngày tháng";
            case TYPE -> "Tên loại";
            case SUBJECT -> "Trích yếu";
            case ADDRESSEES -> "Kính gửi";
            case BODY -> section(document.body(), place.steps());
            case RECIPIENTS -> "Nơi nhận";
            case SIGNATURE -> "Chữ ký";
            case APPENDIX -> appendix(document, place.steps());
            case NONE -> "";
        };
    }

    /** The numbers that stand above a block, the outermost first: "Mục II.1". */
    private static String section(List<Block> blocks, List<Integer> steps) {
        int last = steps.isEmpty() ? -1 : Math.min(steps.getFirst(), blocks.size() - 1);
        int level = Integer.MAX_VALUE;
        String name = "";
        for (int i = last; i >= 0 && level > 1; i--) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && isNumbered(paragraph)
                    && paragraph.level() < level) {
                level = paragraph.level();
                name = bare(paragraph.label()) + (name.isEmpty() ? "" : "." + name);
            }
        }
        if (name.isEmpty()) {
            return "Phần mở đầu";
        }
        return name.contains(" ") ? name : "Mục " + name;
    }

    private static boolean isNumbered(Paragraph paragraph) {
        return paragraph.level() > 0
                && paragraph.label().chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String bare(String label) {
        return label.replaceAll("^\\(|[.)]+$", "");
    }

    private static String appendix(OfficialDocument document, List<Integer> steps) {
        String label =
                steps.isEmpty() || steps.getFirst() >= document.appendices().size()
                        ? ""
                        : document.appendices().get(steps.getFirst()).label();
        return label.isBlank() ? "Phụ lục" : label;
    }
}
