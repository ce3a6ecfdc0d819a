package vn.kehoach.distribution;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Unit;

import java.util.UUID;

/**
 * Somebody who receives the paper.
 *
 * @param unit the unit of the directory; null for one known by its name alone
 * @param copies printed copies, 0 or more
 * @param line the line of the paper it comes from; empty for one added by hand
 * @param delivered when it was handed over or sent; null until then
 * @param received when it was acknowledged; null until then
 */
public record Receiver(
        @Nullable UUID unit,
        String name,
        String address,
        Channel channel,
        int copies,
        String line,
        @Nullable Handover delivered,
        @Nullable Handover received) {
    /** A unit that gets one copy its usual way. */
    public static Receiver of(Unit unit, String line) {
        return new Receiver(
                unit.id(), unit.name(), unit.address(), unit.channel(), 1, line, null, null);
    }

    /** Somebody the directory does not know, who gets one copy by hand. */
    public static Receiver named(String name, String line) {
        return new Receiver(null, name, "", Channel.MESSENGER, 1, line, null, null);
    }

    /** Who it is: the unit, or the name where the directory does not know it. */
    public Object who() {
        return unit == null ? name : unit;
    }

    public Receiver withAddress(String other) {
        return new Receiver(unit, name, other, channel, copies, line, delivered, received);
    }

    public Receiver withChannel(Channel other) {
        return new Receiver(unit, name, address, other, copies, line, delivered, received);
    }

    public Receiver withCopies(int number) {
        return new Receiver(unit, name, address, channel, number, line, delivered, received);
    }

    public Receiver withDelivered(@Nullable Handover handed) {
        return new Receiver(unit, name, address, channel, copies, line, handed, received);
    }

    public Receiver withReceived(@Nullable Handover taken) {
        return new Receiver(unit, name, address, channel, copies, line, delivered, taken);
    }
}
