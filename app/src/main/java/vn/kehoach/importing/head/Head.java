package vn.kehoach.importing.head;

import vn.kehoach.importing.line.Item;

import java.util.List;

/**
 * A head that was read.
 *
 * @param end index of the first item behind it
 */
public record Head(HeadParts parts, int end) {
    /**
     * The head with which {@code items} begin.
     *
     * @param addressed whether Kính gửi is read as a part of it
     */
    public static Head of(List<Item> items, boolean addressed) {
        if (StyledHead.begins(items)) {
            var head = new StyledHead(items);
            return new Head(head.read(), head.end());
        }
        var head = new HeadReader(items, addressed);
        return new Head(head.read(), head.end());
    }
}
