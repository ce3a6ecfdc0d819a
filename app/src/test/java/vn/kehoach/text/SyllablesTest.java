package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

class SyllablesTest {
    private static List<String> judged(String words, boolean possible) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> Syllables.possible(word) == possible)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ý yêu yên yếu kỹ kĩ lý lí sỹ sĩ quý quí mỹ thủy thuỷ hóa hoá khỏe khoẻ",
                "quốc quyền quyết quỳnh quýt quân quẩn quắt quét quẹo quỵ quờ quơ",
                "gì giữ giếng giết giáo giản gìn gỉ giặt giêng",
                "nghiêng nghề nghĩa ngoằn ngoèo ngoạp nguyệt nguyễn ngày nguội nghị",
                "khuya khuỷu khúc khuếch huých huỳnh tuyn tuýp xoong soóc hươu rượu bưởi",
                "được đường điều đoàn đặc đẹp thuở thuế thuần tuệ tuổi trưởng chuẩn chuyên",
                "kế kiểm kê kìm ghế ghi ghép ươm ưu ác ích ếch oanh uy uyên ủy Uỷ"
            })
    void whatIsWrittenIsPossible(String words) {
        assertEquals(List.of(), judged(words, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tóan hòan qúy thưc̣ cuả gíao hịên nghành nghỉên ngiệp ngề kông kế hoặchh",
                "tryuền thựchiện đượcc trưng̀ tuyêèn càc hòc thìch bàt mằt gê ghà cỉnhh"
            })
    void whatIsMistypedIsNot(String words) {
        List<String> right = List.of("kế");
        assertEquals(right.stream().filter(words::contains).toList(), judged(words, true));
    }
}
