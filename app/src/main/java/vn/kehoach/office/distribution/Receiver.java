package vn.kehoach.office.distribution;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who receives the paper.
 *
 * @param unit the unit of the directory; null for one known by its name alone
 * @param copies printed copies, 0 or more
 * @param line the line of the paper it comes from
 * @param delivered the day it was handed over or sent; null until then
 * @param received the day it was acknowledged; null until then
 */
public record Receiver(
        @Nullable UUID unit,
        String name,
        String address,
        Channel channel,
        int copies,
        String line,
        @Nullable LocalDate delivered,
        @Nullable LocalDate received) {
    /** A unit that gets one copy its usual way. */
    static Receiver of(Unit unit, String line) {
        return new Receiver(
                unit.id(), unit.name(), unit.address(), unit.channel(), 1, line, null, null);
    }

    /** Somebody the directory does not know, who gets one copy by hand. */
    static Receiver named(String name) {
        return new Receiver(null, name, "", Channel.MESSENGER, 1, name, null, null);
    }

    public Receiver withChannel(Channel other) {
        return new Receiver(unit, name, address, other, copies, line, delivered, received);
    }

    public Receiver withCopies(int number) {
        return new Receiver(unit, name, address, channel, number, line, delivered, received);
    }

    public Receiver withDelivered(@Nullable LocalDate day) {
        return new Receiver(unit, name, address, channel, copies, line, day, received);
    }

    public Receiver withReceived(@Nullable LocalDate day) {
        return new Receiver(unit, name, address, channel, copies, line, delivered, day);
    }
}
