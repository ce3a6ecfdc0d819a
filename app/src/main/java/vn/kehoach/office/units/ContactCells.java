package vn.kehoach.office.units;

import vn.kehoach.directory.Contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whom to turn to, from the cells of a row: the first contact of its unit. */
final class ContactCells {
    private static final String SEPARATORS = "[;,\\n]";
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE =
            Pattern.compile(
                    "\\+?\\(?\\d[\\d .()-]{6,18}(?: ?\\(?(?:máy lẻ|ext\\.?) ?\\d{1,5}\\)?)?");
    private static final Contact NOBODY = new Contact("", "", List.of(), List.of());

    private ContactCells() {}

    /** The contacts of before, the first with what the row says of it. */
    static List<Contact> contacts(RowFacts facts, List<Contact> known, List<String> problems) {
        List<String> phones = facts.list(UnitColumn.PHONES, SEPARATORS);
        List<String> emails = facts.list(UnitColumn.EMAILS, SEPARATORS);
        check(phones, PHONE, "“%s” không phải là số điện thoại.", problems);
        check(emails, EMAIL, "“%s” không phải là địa chỉ thư điện tử.", problems);
        Contact first = known.isEmpty() ? NOBODY : known.getFirst();
        var said =
                new Contact(
                        facts.textOr(UnitColumn.PERSON, first.person()),
                        facts.textOr(UnitColumn.TITLE, first.title()),
                        phones.isEmpty() ? first.phones() : phones,
                        emails.isEmpty() ? first.emails() : emails);
        if (said.equals(first)) {
            return known;
        }
        var contacts = new ArrayList<>(List.of(said));
        known.stream().skip(1).forEach(contacts::add);
        return contacts;
    }

    private static void check(
            List<String> texts, Pattern form, String message, List<String> problems) {
        texts.stream()
                .filter(text -> !form.matcher(text).matches())
                .forEach(text -> problems.add(message.formatted(text)));
    }
}
