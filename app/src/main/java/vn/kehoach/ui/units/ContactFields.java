package vn.kehoach.ui.units;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.directory.Contact;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Nfc;

import java.util.Arrays;
import java.util.List;

/** A contact as its fields are typed; several numbers or addresses are parted by semicolons. */
record ContactFields(
        StringProperty person, StringProperty title, StringProperty phones, StringProperty emails) {
    static ContactFields of(Contact contact) {
        return new ContactFields(
                new SimpleStringProperty(contact.person()),
                new SimpleStringProperty(contact.title()),
                new SimpleStringProperty(String.join("; ", contact.phones())),
                new SimpleStringProperty(String.join("; ", contact.emails())));
    }

    static ContactFields blank() {
        return of(new Contact("", "", List.of(), List.of()));
    }

    List<StringProperty> all() {
        return List.of(person, title, phones, emails);
    }

    boolean isBlank() {
        return all().stream().allMatch(field -> field.get().isBlank());
    }

    Contact contact() {
        return new Contact(
                clean(person.get()), clean(title.get()), parts(phones.get()), parts(emails.get()));
    }

    private static String clean(String text) {
        return Nfc.of(Blanks.collapse(text).strip());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;,\\n]", -1))
                .map(ContactFields::clean)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
