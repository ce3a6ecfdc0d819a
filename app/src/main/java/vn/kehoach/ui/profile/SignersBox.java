package vn.kehoach.ui.profile;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.document.Signature;
import vn.kehoach.ui.control.SignatureFields;

/**
 * Who signs for the agency, each under a form of authority; the first signs when none is chosen.
 */
final class SignersBox extends VBox {
    private final ObservableList<Signature> signers;
    private final VBox cards = new VBox();

    SignersBox(ObservableList<Signature> signers) {
        this.signers = signers;
        getStyleClass().add("signers");
        cards.getStyleClass().add("signers");
        var add = new Button("Thêm người ký", new FontIcon(Material2OutlinedAL.ADD));
        add.setId("profile-signer-add");
        add.getStyleClass().add("flat");
        add.setOnAction(pressed -> signers.add(Signature.BLANK));
        getChildren().addAll(cards, add);
        signers.addListener((ListChangeListener<Signature>) change -> show());
        show();
    }

    private void show() {
        while (cards.getChildren().size() > signers.size()) {
            cards.getChildren().removeLast();
        }
        while (cards.getChildren().size() < signers.size()) {
            cards.getChildren().add(card(cards.getChildren().size()));
        }
        for (int i = 0; i < signers.size(); i++) {
            ((Card) cards.getChildren().get(i)).fields.show(signers.get(i));
        }
    }

    private Card card(int index) {
        return new Card(
                new SignatureFields("profile-signer-" + index, typed -> signers.set(index, typed)),
                index);
    }

    private final class Card extends VBox {
        private final SignatureFields fields;

        Card(SignatureFields fields, int index) {
            this.fields = fields;
            getStyleClass().add("signer-card");
            var remove = new Button("Bỏ người ký này", new FontIcon(Material2OutlinedAL.CLOSE));
            remove.setId("profile-signer-" + index + "-remove");
            remove.getStyleClass().add("flat");
            remove.setOnAction(pressed -> signers.remove(index));
            getChildren().addAll(fields, remove);
        }
    }
}
