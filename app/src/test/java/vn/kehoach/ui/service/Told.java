package vn.kehoach.ui.service;

import java.util.ArrayList;
import java.util.List;

/** Remembers what the clerk was told. */
public final class Told implements Messages {
    private final List<Message> messages = new ArrayList<>();

    @Override
    public void show(Message message) {
        messages.add(message);
    }

    /** The titles of all messages. */
    public List<String> titles() {
        return messages.stream().map(Message::title).toList();
    }

    public Message last() {
        return messages.getLast();
    }
}
