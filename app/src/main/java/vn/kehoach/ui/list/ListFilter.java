package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentType;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentQuery.Order;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which documents the list shows, in what order. */
record ListFilter(
        ListView view,
        String words,
        Optional<DocumentType> type,
        Optional<Integer> year,
        Optional<String> unit,
        Order order,
        boolean descending) {
    /** Everything outside the bin, changed last first. */
    static final ListFilter ALL =
            new ListFilter(
                    ListView.ALL,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Order.CHANGED,
                    true);

    DocumentQuery query() {
        return view.narrow(DocumentQuery.ALL)
                .withWords(words)
                .withTypes(type.map(Set::of).orElse(Set.of()))
                .withYear(year.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .withDraftingUnit(unit)
                .by(order, descending);
    }

    /** Whether it narrows the view any further. */
    boolean narrows() {
        return !words.isBlank() || type.isPresent() || year.isPresent() || unit.isPresent();
    }

    /** What a clerk reads where it finds nothing, and what to do then. */
    String whyEmpty() {
        if (narrows()) {
            return "Không có văn bản nào khớp. Bấm “Bỏ lọc” để xem tất cả.";
        }
        return switch (view) {
            case ALL, DRAFT ->
                    "Chưa có văn bản nào ở đây. Bấm “Văn bản mới” để soạn từ mẫu, hoặc “Mở” để lấy"
                            + " tệp Word, PDF của năm trước.";
            case FOR_SIGNATURE ->
                    "Không có văn bản nào đang trình ký. Chọn một dự thảo rồi bấm “Chuyển sang"
                            + " Trình ký”.";
            case ISSUED -> "Chưa ban hành văn bản nào. Văn bản ký xong thì bấm “Ban hành…”.";
            case ENDED -> "Không có văn bản nào bị thay thế hay hủy.";
            case BIN -> "Thùng rác trống.";
        };
    }

    ListFilter withWords(String others) {
        return new ListFilter(view, others, type, year, unit, order, descending);
    }

    /** One line that {@link #read} understands. */
    String write() {
        var line = new StringBuilder("view=" + view.name());
        put(line, "words", words);
        type.ifPresent(one -> put(line, "type", one.name()));
        year.ifPresent(one -> put(line, "year", Integer.toString(one)));
        unit.ifPresent(one -> put(line, "unit", one));
        put(line, "order", order.name());
        put(line, "descending", Boolean.toString(descending));
        return line.toString();
    }

    private static void put(StringBuilder line, String name, String value) {
        line.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** The filter of {@code line}; what is not understood is as in {@link #ALL}. */
    static ListFilter read(String line) {
        Map<String, String> said = new HashMap<>();
        for (String pair : line.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                said.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new ListFilter(
                ListView.named(said.getOrDefault("view", "")),
                said.getOrDefault("words", ""),
                named(DocumentType.values(), said.get("type")),
                Optional.ofNullable(said.get("year"))
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf),
                Optional.ofNullable(said.get("unit")),
                named(Order.values(), said.get("order")).orElse(Order.CHANGED),
                !"false".equals(said.get("descending")));
    }

    private static <E extends Enum<E>> Optional<E> named(
            E[] all, @org.jspecify.annotations.Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
