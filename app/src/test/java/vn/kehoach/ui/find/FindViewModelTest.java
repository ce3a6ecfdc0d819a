package vn.kehoach.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.HeldBackground;
import vn.kehoach.ui.service.Told;
import vn.kehoach.ui.shell.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class FindViewModelTest {
    private final Told told = new Told();
    private final Failures failures = new Failures(told);

    @Test
    void theHitsOfEachKindAreShownInTheOrderOfTheSources() {
        var model =
                new FindViewModel(
                        List.of(echo("Văn bản"), echo("Lệnh")), new DirectBackground(), failures);
        model.wordsProperty().set("Kế hoạch");
        assertEquals(List.of("Văn bản: ke hoach", "Lệnh: ke hoach"), shown(model));
    }

    @Test
    void noKindPushesTheOthersOutOfSight() {
        FindSource many =
                (words, most) ->
                        IntStream.range(0, most).mapToObj(i -> hit("Nhiệm vụ", i)).toList();
        var model =
                new FindViewModel(List.of(many, echo("Lệnh")), new DirectBackground(), failures);
        model.wordsProperty().set("a");
        assertEquals(7, model.hits().size());
    }

    @Test
    void whileASearchRunsTheWordsTypedMeanwhileAreSearchedOnceInTheEnd() {
        var background = new HeldBackground();
        var asked = new ArrayList<String>();
        FindSource source =
                (words, most) -> {
                    asked.add(String.join(" ", words.folded()));
                    return echo("Lệnh").find(words, most);
                };
        var model = new FindViewModel(List.of(source), background, failures);
        model.wordsProperty().set("k");
        model.wordsProperty().set("ke");
        model.wordsProperty().set("ke h");
        background.runAll();
        assertEquals(List.of("k", "ke h"), asked);
        assertEquals(List.of("Lệnh: ke h"), shown(model));
    }

    @Test
    void nothingTypedFindsNothing() {
        var model = new FindViewModel(List.of(echo("Lệnh")), new DirectBackground(), failures);
        model.wordsProperty().set("x");
        model.wordsProperty().set("  ");
        assertEquals(List.of(), model.hits());
    }

    @Test
    void commandsThatBeginWithTheWordsAreToldFromThoseThatOnlyHaveThem() {
        var all = List.of(command("Đóng văn bản"), command("Đọc cả thư mục…"), command("Văn bản"));
        assertEquals(List.of("Văn bản"), titles(new CommandSource(() -> all, true), "van ban"));
        assertEquals(
                List.of("Đóng văn bản"), titles(new CommandSource(() -> all, false), "van ban"));
        assertEquals(
                List.of("Đọc cả thư mục…"), titles(new CommandSource(() -> all, false), "thu muc"));
    }

    private static List<String> titles(FindSource source, String typed) {
        return source.find(SoughtWords.of(typed), 9).stream().map(Hit::title).toList();
    }

    private static Command command(String name) {
        return new Command(Command.Kind.FILE, name, List.of(), () -> true, () -> {});
    }

    private static FindSource echo(String kind) {
        return (words, most) ->
                List.of(new Hit(kind, String.join(" ", words.folded()), "", () -> {}));
    }

    private static Hit hit(String kind, int number) {
        return new Hit(kind, Integer.toString(number), "", () -> {});
    }

    private static List<String> shown(FindViewModel model) {
        return model.hits().stream().map(hit -> hit.kind() + ": " + hit.title()).toList();
    }
}
