package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The people of a unit, one card each. */
final class ContactCards extends VBox {
    private final UnitFormViewModel model;
    private final VBox cards = new VBox();

    ContactCards(UnitFormViewModel model) {
        this.model = model;
        getStyleClass().add("contact-cards");
        cards.getStyleClass().add("contact-cards");
        var title = new Label("Người liên hệ");
        title.getStyleClass().add("form-title");
        var add = new Button("Thêm người liên hệ");
        add.setId("unit-contact-add");
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(
                pressed -> {
                    model.addContact();
                    cards.getChildren().getLast().lookup(".text-field").requestFocus();
                });
        getChildren().addAll(title, cards, add);
        model.fields().contacts().addListener((ListChangeListener<ContactFields>) change -> show());
        show();
    }

    private void show() {
        List<ContactFields> all = model.fields().contacts();
        var shown = new ArrayList<VBox>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(card(all.get(i), i + 1));
        }
        cards.getChildren().setAll(shown);
    }

    private VBox card(ContactFields contact, int number) {
        var remove = new Button("Bỏ người này");
        remove.getStyleClass().add(Styles.SMALL);
        remove.setAccessibleText("Bỏ người liên hệ thứ " + number);
        remove.setOnAction(pressed -> model.remove(contact));
        var card =
                new VBox(
                        UnitFormPane.row(
                                UnitFormPane.named(
                                        "Họ và tên", field(contact.person(), number, "person")),
                                UnitFormPane.named(
                                        "Chức vụ", field(contact.title(), number, "title"))),
                        UnitFormPane.row(
                                UnitFormPane.named(
                                        "Điện thoại (cách nhau bằng ;)",
                                        field(contact.phones(), number, "phones")),
                                UnitFormPane.named(
                                        "Thư điện tử", field(contact.emails(), number, "emails"))),
                        remove);
        card.getStyleClass().add("contact-card");
        return card;
    }

    private static TextField field(StringProperty text, int number, String part) {
        var field = new TextField();
        field.setId("contact-%d-%s".formatted(number, part));
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
