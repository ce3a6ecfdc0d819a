package vn.kehoach.office.distribution;

import vn.kehoach.directory.Channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Who receives a paper (danh sách phát hành).
 *
 * @param receivers in the order of the paper, each unit once
 * @param open names of the paper that need somebody's decision
 */
public record DistributionList(List<Receiver> receivers, List<OpenName> open) {
    public DistributionList {
        receivers = List.copyOf(receivers);
        open = List.copyOf(open);
    }

    /** Those who get it one way. */
    public List<Receiver> by(Channel channel) {
        return receivers.stream().filter(receiver -> receiver.channel() == channel).toList();
    }

    /** Printed copies in all. */
    public int copies() {
        return receivers.stream().mapToInt(Receiver::copies).sum();
    }

    /** This list with {@code receiver} at a place. */
    public DistributionList with(int index, Receiver receiver) {
        var changed = new ArrayList<>(receivers);
        changed.set(index, receiver);
        return new DistributionList(changed, open);
    }

    /** This list without one receiver: an exception from a group. */
    public DistributionList without(int index) {
        var fewer = new ArrayList<>(receivers);
        fewer.remove(index);
        return new DistributionList(fewer, open);
    }

    /** This list with an open name settled: replaced by {@code chosen}, or dropped if empty. */
    public DistributionList settled(OpenName name, List<Receiver> chosen) {
        var more = new ArrayList<>(receivers);
        chosen.stream()
                .filter(
                        one ->
                                one.unit() == null
                                        || more.stream()
                                                .noneMatch(
                                                        other -> one.unit().equals(other.unit())))
                .forEach(more::add);
        return new DistributionList(
                more, open.stream().filter(other -> !other.equals(name)).toList());
    }
}
