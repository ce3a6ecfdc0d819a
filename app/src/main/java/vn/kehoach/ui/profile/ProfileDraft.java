package vn.kehoach.ui.profile;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.IssuerProfile.DraftingUnit;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A profile as it stands in its form, not kept yet. */
public final class ProfileDraft {
    private final StringProperty parent = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty abbreviation = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObservableList<DraftingUnit> units = FXCollections.observableArrayList();
    private final ObservableList<Signature> signers = FXCollections.observableArrayList();
    private final ObservableList<String> recipients = FXCollections.observableArrayList();
    private UUID id = UUID.randomUUID();

    public ProfileDraft() {
        clear();
    }

    /** Begins a new profile. */
    void clear() {
        show(
                new IssuerProfile(
                        UUID.randomUUID(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of()));
    }

    void show(IssuerProfile profile) {
        id = profile.id();
        parent.set(String.join("\n", profile.parent()));
        name.set(String.join("\n", profile.name()));
        abbreviation.set(profile.abbreviation());
        place.set(profile.place());
        units.setAll(orOne(profile.draftingUnits(), new DraftingUnit("", "")));
        signers.setAll(orOne(profile.signers(), Signature.BLANK));
        recipients.setAll(orOne(profile.recipients().stream().map(Recipient::text).toList(), ""));
    }

    /** A form always has a line to begin with. */
    private static <T> List<T> orOne(List<T> some, T empty) {
        return some.isEmpty() ? List.of(empty) : some;
    }

    /** The profile, without its empty lines. */
    public IssuerProfile profile() {
        return new IssuerProfile(
                id,
                lines(parent.get()),
                lines(name.get()),
                line(abbreviation.get()),
                line(place.get()),
                units.stream()
                        .map(unit -> new DraftingUnit(line(unit.name()), line(unit.abbreviation())))
                        .filter(unit -> !unit.name().isEmpty())
                        .toList(),
                signers.stream().filter(signer -> !signer.equals(Signature.BLANK)).toList(),
                endedRecipients());
    }

    private List<Recipient> endedRecipients() {
        List<String> said = lines(String.join("\n", recipients));
        var ended = new ArrayList<Recipient>();
        for (int i = 0; i < said.size(); i++) {
            ended.add(new Recipient(said.get(i), i + 1 == said.size() ? "." : ";"));
        }
        return ended;
    }

    private static List<String> lines(String text) {
        return text.lines().map(ProfileDraft::line).filter(one -> !one.isEmpty()).toList();
    }

    private static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    /** Lines of cơ quan chủ quản, as sentences write them. */
    StringProperty parentProperty() {
        return parent;
    }

    /** Lines of the agency's name, as sentences write them. */
    StringProperty nameProperty() {
        return name;
    }

    StringProperty abbreviationProperty() {
        return abbreviation;
    }

    StringProperty placeProperty() {
        return place;
    }

    ObservableList<DraftingUnit> units() {
        return units;
    }

    ObservableList<Signature> signers() {
        return signers;
    }

    ObservableList<String> recipients() {
        return recipients;
    }
}
