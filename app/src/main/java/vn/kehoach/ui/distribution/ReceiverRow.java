package vn.kehoach.ui.distribution;

import vn.kehoach.distribution.Receiver;

/**
 * A row of the screen.
 *
 * @param place among the receivers, or among the exceptions, from 0
 */
public record ReceiverRow(int place, boolean excepted, Receiver receiver) {
    /** What it stays the same by while the list changes. */
    Object who() {
        return receiver.who();
    }

    /** The number the printed list gives it. */
    public int number() {
        return place + 1;
    }
}
