package vn.kehoach.directory;

import java.util.List;

/** A person to turn to in a unit; every part may be empty. */
public record Contact(String person, String title, List<String> phones, List<String> emails) {
    public Contact {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
