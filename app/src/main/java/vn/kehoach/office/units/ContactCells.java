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

    /** The contacts of before, those that the row has columns for with what it says of them. */
    static List<Contact> contacts(RowFacts facts, List<Contact> known, List<String> problems) {
        var contacts = new ArrayList<Contact>();
        for (int at = 0; at < Math.max(facts.contacts(), known.size()); at++) {
            Contact before = at < known.size() ? known.get(at) : NOBODY;
            Contact said =
                    at < facts.contacts() ? contact(facts, at + 1, before, problems) : before;
            if (!said.equals(NOBODY)) {
                contacts.add(said);
            }
        }
        return contacts;
    }

    private static Contact contact(
            RowFacts facts, int number, Contact known, List<String> problems) {
        List<String> phones = facts.list(new UnitHeading(UnitColumn.PHONES, number), SEPARATORS);
        List<String> emails = facts.list(new UnitHeading(UnitColumn.EMAILS, number), SEPARATORS);
        check(phones, known.phones(), PHONE, "“%s” không phải là số điện thoại.", problems);
        check(emails, known.emails(), EMAIL, "“%s” không phải là địa chỉ thư điện tử.", problems);
        return new Contact(
                facts.textOr(new UnitHeading(UnitColumn.PERSON, number), known.person()),
                facts.textOr(new UnitHeading(UnitColumn.TITLE, number), known.title()),
                phones.isEmpty() ? known.phones() : phones,
                emails.isEmpty() ? known.emails() : emails);
    }

    /** What stands in the directory already is not found fault with. */
    private static void check(
            List<String> texts,
            List<String> known,
            Pattern form,
            String message,
            List<String> problems) {
        texts.stream()
                .filter(text -> !known.contains(text) && !form.matcher(text).matches())
                .forEach(text -> problems.add(message.formatted(text)));
    }
}
