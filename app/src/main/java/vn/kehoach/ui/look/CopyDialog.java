package vn.kehoach.ui.look;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import vn.kehoach.office.CopyOrder;
import vn.kehoach.text.Nfc;

import java.util.List;
import java.util.Optional;

/** Asks for the lines of a copy in a form; what is left empty stays open on paper. */
public final class CopyDialog implements CopyQuestion {
    private static final int LINES = 3;

    private final Window owner;

    public CopyDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<CopyOrder> ask(CopyOrder proposed) {
        var form = new Form(proposed);
        var dialog = new Dialog<CopyOrder>();
        var make = new ButtonType("Làm bản sao", ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle("KeHoach");
        dialog.setHeaderText("Phần “%s” ở cuối văn bản".formatted(proposed.form().printed()));
        dialog.getDialogPane().setContent(form.pane());
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(make, new ButtonType("Thôi", ButtonData.CANCEL_CLOSE));
        dialog.setResultConverter(pressed -> pressed == make ? form.order() : null);
        return dialog.showAndWait();
    }

    /** The fields. */
    private static final class Form {
        private final CopyOrder proposed;
        private final GridPane pane = new GridPane(16, 8);
        private final TextArea agency;
        private final TextField number = new TextField();
        private final TextField code;
        private final TextField place;
        private final DatePicker date = new DatePicker();
        private final TextArea signer = area(List.of());
        private final TextArea recipients = area(List.of());

        Form(CopyOrder proposed) {
            this.proposed = proposed;
            this.agency = area(proposed.agency());
            this.code = new TextField(proposed.agencyCode());
            this.place = new TextField(proposed.place());
            add("Cơ quan sao (cơ quan chủ quản ở dòng trên)", agency);
            add("Số bản sao (để trống nếu chưa lấy số)", number);
            add("Chữ viết tắt tên cơ quan trong ký hiệu", code);
            add("Địa danh", place);
            add("Ngày sao (để trống nếu chưa ký)", date);
            add("Người ký: quyền hạn, chức vụ, họ tên, mỗi thứ một dòng", signer);
            add("Nơi nhận, mỗi nơi một dòng", recipients);
            number.setPromptText("Ví dụ: 12");
            signer.setPromptText("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Văn An");
            recipients.setPromptText("Như trên\nLưu: VT");
        }

        private static TextArea area(List<String> lines) {
            var area = new TextArea(String.join("\n", lines));
            area.setPrefRowCount(LINES);
            area.setPrefColumnCount(34);
            return area;
        }

        private void add(String name, Node field) {
            var label = new Label(name);
            label.setLabelFor(field);
            label.setWrapText(true);
            label.setPrefWidth(230);
            pane.addRow(pane.getRowCount(), label, field);
        }

        GridPane pane() {
            return pane;
        }

        CopyOrder order() {
            return new CopyOrder(
                    proposed.form(),
                    lines(agency.getText()),
                    number.getText().replaceAll("\\D", ""),
                    text(code.getText()),
                    text(place.getText()),
                    Optional.ofNullable(date.getValue()),
                    lines(signer.getText()),
                    lines(recipients.getText()));
        }

        private static String text(String typed) {
            return Nfc.of(typed).strip();
        }

        private static List<String> lines(String typed) {
            return text(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }
}
