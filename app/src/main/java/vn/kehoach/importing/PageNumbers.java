package vn.kehoach.importing;

import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the numbers of pages that a reader of fixed pages leaves between paragraphs: bare
 * numerals on their own, each one more than the one before, the first page being unnumbered (NĐ
 * 30/2020, Phụ lục I, I.7).
 */
final class PageNumbers {
    private PageNumbers() {}

    static List<Item> without(List<Item> items, Findings findings) {
        var rest = new ArrayList<Item>();
        int page = 1;
        for (Item item : items) {
            if (item instanceof Line line
                    && !line.isStyled()
                    && line.plain().equals(String.valueOf(page + 1))) {
                page++;
                findings.doubt(
                        Doubt.Kind.PAGE_NUMBER,
                        line.place(),
                        Place.NONE,
                        "Số “" + page + "” đứng riêng một dòng được coi là số trang và đã bỏ.");
            } else {
                rest.add(item);
            }
        }
        return rest;
    }
}
