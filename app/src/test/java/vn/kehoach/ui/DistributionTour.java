package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

import vn.kehoach.directory.Directory;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.office.distribution.InventedCommunes;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.distribution.DistributionViewModel;
import vn.kehoach.ui.distribution.ReceiversViewModel;
import vn.kehoach.ui.distribution.Side;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a picture tour sees of issuing a plan and sending it out. */
final class DistributionTour {
    private static final int UNITS = 40;

    private final Scene scene;
    private final Actions actions;
    private final Sheets sheets;
    private final DocumentId plan;
    private final List<DocumentId> many;

    DistributionTour(Scene scene, MainWindow window, Store store) {
        this.scene = scene;
        this.actions = window.actions();
        this.sheets = window.sheets();
        Directory communes = InventedCommunes.directory(UNITS);
        store.units().save(communes.units(), communes.groups()).join();
        this.plan = store.documents().create(plan(), "").join();
        this.many =
                Stream.of(
                                "Kiểm tra công tác văn thư, lưu trữ quý I năm 2027",
                                "[trích yếu]",
                                "Bồi dưỡng nghiệp vụ số hóa tài liệu cho công chức làm công tác"
                                        + " lưu trữ tại các xã, phường trên địa bàn")
                        .map(subject -> store.documents().create(unnumbered(subject), "").join())
                        .toList();
    }

    private static OfficialDocument unnumbered(String subject) {
        Header header = SampleHouse.sample().header();
        return SampleHouse.sample()
                .withHeader(
                        header.withSubject(RichText.plain(subject))
                                .withNumber(new DocumentNumber("", "/", header.number().symbol())));
    }

    private static OfficialDocument plan() {
        List<Recipient> lines =
                Stream.of(
                                InventedCommunes.GROUP + " (để thực hiện)",
                                "Sở Văn hóa và Nghệ thuật; Đài Hoa Ban",
                                "Lưu: VT, P1")
                        .map(text -> new Recipient(text, ";"))
                        .toList();
        return SampleHouse.sample()
                .withClosing(
                        new Closing(
                                List.of(new RecipientList("Nơi nhận:", lines)),
                                SampleHouse.sample().closing().signatures()));
    }

    List<Stop> stops() {
        DistributionViewModel model = actions.distribution().distribution();
        ReceiversViewModel receivers = actions.distribution().receivers();
        return List.of(
                new Stop("60-issue-many", () -> sheets.showIssue(many)),
                new Stop("60-issue", () -> sheets.showIssue(List.of(plan))),
                new Stop(
                        "61-open-names",
                        () -> {
                            WindowTour.press(scene, "#issue-go");
                            clear();
                            sheets.showDistribution(plan);
                        }),
                new Stop(
                        "62-receivers",
                        () -> {
                            clear();
                            model.sideProperty().set(Side.RECEIVER);
                            receivers.choose("1-12");
                            receivers.deliver("Hà Thị Lụa");
                            receivers.choose("1-5, 9");
                            receivers.receive("");
                            receivers.choose("7");
                        }),
                new Stop("63-filtered", () -> table().getSelectionModel().selectRange(4, 9)),
                new Stop("64-list", () -> model.sideProperty().set(Side.PAPERS)),
                new Stop("65-post", () -> WindowTour.press(scene, "#paper-post")),
                new Stop("66-envelopes", () -> WindowTour.press(scene, "#paper-envelopes")),
                new Stop("67-labels", () -> WindowTour.press(scene, "#paper-labels")));
    }

    /** Takes away what was told before: it would hide what the picture is to show. */
    private void clear() {
        ((Pane) Objects.requireNonNull(scene.lookup(".notifications"))).getChildren().clear();
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(scene.lookup("#receivers"));
    }
}
