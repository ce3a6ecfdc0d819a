package vn.kehoach.importing;

import java.util.List;

/**
 * A head that was read.
 *
 * @param end index of the first item behind it
 */
record Head(HeadParts parts, int end) {
    /**
     * The head with which {@code items} begin.
     *
     * @param addressed whether Kính gửi is read as a part of it
     */
    static Head of(List<Item> items, boolean addressed) {
        if (StyledHead.begins(items)) {
            var head = new StyledHead(items);
            return new Head(head.read(), head.end());
        }
        var head = new HeadReader(items, addressed);
        return new Head(head.read(), head.end());
    }
}
