package vn.kehoach.ui.create;

import static vn.kehoach.ui.control.FormFields.named;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Signature;
import vn.kehoach.ui.control.Said;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose the new document is: the agency, the unit that drafts it, who signs. */
final class NewDocumentForm extends VBox {
    private final NewDocumentViewModel model;
    private final ComboBox<IssuerProfile> profile;
    private final ComboBox<DraftingUnit> unit;
    private final ComboBox<Signature> signer;

    /**
     * @param profiles shows where agencies are told
     */
    NewDocumentForm(NewDocumentViewModel model, Runnable profiles) {
        this.model = model;
        profile =
                choice("new-profile", model.profileProperty(), one -> String.join(" ", one.name()));
        unit = choice("new-unit", model.unitProperty(), DraftingUnit::name);
        signer = choice("new-signer", model.signerProperty(), NewDocumentForm::lines);
        getStyleClass().add("new-form");
        var change = new Button("Khai báo cơ quan…");
        change.setId("new-profiles");
        change.setOnAction(pressed -> profiles.run());
        getChildren()
                .addAll(
                        named("Cơ quan ban hành", profile),
                        named("Đơn vị soạn thảo", unit),
                        named("Người ký", signer),
                        change,
                        open());
        model.profiles().addListener((ListChangeListener<IssuerProfile>) changed -> fill());
        model.profileProperty().subscribe(chosen -> fill());
    }

    private Said open() {
        var open = new Said("", "hint");
        open.setId("new-open");
        model.openProperty()
                .subscribe(
                        count ->
                                open.setText(
                                        ("Số và ngày để trống cho đến khi ban hành. Còn %d chỗ"
                                                        + " trong ngoặc vuông để điền khi soạn.")
                                                .formatted(count.intValue())));
        return open;
    }

    private void fill() {
        fill(profile, model.profiles(), model.profileProperty());
        Optional<IssuerProfile> chosen = model.profileProperty().get();
        fill(
                unit,
                chosen.map(IssuerProfile::draftingUnits).orElse(List.of()),
                model.unitProperty());
        fill(signer, chosen.map(IssuerProfile::signers).orElse(List.of()), model.signerProperty());
    }

    /** Filling must not choose anything else. */
    private static <T> void fill(
            ComboBox<T> combo, List<T> items, ObjectProperty<Optional<T>> chosen) {
        Optional<T> now = chosen.get();
        combo.getItems().setAll(items);
        combo.setValue(now.orElse(null));
        combo.setDisable(items.isEmpty());
        chosen.set(now);
    }

    private static <T> ComboBox<T> choice(
            String id, ObjectProperty<Optional<T>> chosen, Function<T, String> name) {
        var combo = new ComboBox<T>();
        combo.setId(id);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return combo.getValue();
                    }
                });
        combo.valueProperty()
                .subscribe(
                        (before, value) -> {
                            if (value != null) {
                                chosen.set(Optional.of(value));
                            }
                        });
        return combo;
    }

    /** The name first: titles are long, and alike. */
    private static String lines(Signature signer) {
        return Stream.of(List.of(signer.name()), signer.authority(), signer.title())
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
