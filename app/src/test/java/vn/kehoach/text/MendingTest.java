package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
    @ParameterizedTest
    @CsvSource({
        "lƣu trữ; TRƢỜNG HỌC, lưu trữ; TRƯỜNG HỌC",
        "ðơn vị, đơn vị",
        "toàn \u0300 tỉnh, toàn  tỉnh",
        "hoa\u0300\u0300ng, hoàng",
        "đã đúng, đã đúng"
    })
    void lettersThatOnlyLookVietnameseArePutRight(String noisy, String right) {
        assertEquals(right, Mending.mend(noisy));
    }
}
