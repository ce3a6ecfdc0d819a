package vn.kehoach.distribution;

import vn.kehoach.directory.Channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who receives a paper (danh sách phát hành).
 *
 * @param receivers in the order of the paper, each unit once
 * @param exceptions those whom the paper names, mostly by a group, and who get nothing
 * @param open names of the paper that need somebody's decision
 * @param settled names that were open and are decided
 */
public record DistributionList(
        List<Receiver> receivers,
        List<Receiver> exceptions,
        List<OpenName> open,
        List<String> settled) {
    public static final DistributionList EMPTY =
            new DistributionList(List.of(), List.of(), List.of(), List.of());

    public DistributionList {
        receivers = List.copyOf(receivers);
        exceptions = List.copyOf(exceptions);
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }

    /** A list as it is read off a paper. */
    public DistributionList(List<Receiver> receivers, List<OpenName> open) {
        this(receivers, List.of(), open, List.of());
    }

    /** Those who get it one way. */
    public List<Receiver> by(Channel channel) {
        return receivers.stream().filter(receiver -> receiver.channel() == channel).toList();
    }

    /** Printed copies in all. */
    public int copies() {
        return receivers.stream().mapToInt(Receiver::copies).sum();
    }

    private DistributionList with(List<Receiver> others, List<Receiver> leftOut) {
        return new DistributionList(others, leftOut, open, settled);
    }

    /** This list with the receivers at {@code places} changed. */
    public DistributionList changed(Collection<Integer> places, UnaryOperator<Receiver> change) {
        var changed = new ArrayList<>(receivers);
        places.forEach(at -> changed.set(at, change.apply(changed.get(at))));
        return with(changed, exceptions);
    }

    /** This list with more at its end, each unless it is in it; an exception comes back. */
    public DistributionList with(List<Receiver> added) {
        Set<Object> there = who(receivers);
        List<Receiver> fresh = added.stream().filter(one -> there.add(one.who())).toList();
        return with(
                joined(receivers, fresh),
                exceptions.stream().filter(one -> !there.contains(one.who())).toList());
    }

    private static Set<Object> who(List<Receiver> receivers) {
        return receivers.stream().map(Receiver::who).collect(Collectors.toCollection(HashSet::new));
    }

    /** This list with the receivers at {@code places} as exceptions. */
    public DistributionList without(Collection<Integer> places) {
        Set<Integer> gone = new HashSet<>(places);
        return with(at(places(gone, false)), joined(exceptions, at(places(gone, true))));
    }

    private List<Integer> places(Set<Integer> chosen, boolean inside) {
        return IntStream.range(0, receivers.size())
                .filter(at -> chosen.contains(at) == inside)
                .boxed()
                .toList();
    }

    private List<Receiver> at(List<Integer> places) {
        return places.stream().map(receivers::get).toList();
    }

    /** This list with an open name settled: replaced by {@code chosen}, or dropped if empty. */
    public DistributionList settled(OpenName name, List<Receiver> chosen) {
        DistributionList list = with(chosen);
        return new DistributionList(
                list.receivers,
                list.exceptions,
                open.stream().filter(other -> !other.equals(name)).toList(),
                joined(settled, List.of(name.name())));
    }

    /**
     * This list after the paper was read once more: who has come to it is added, an address that
     * was not known is taken, nobody and no mark is lost, what was decided stays decided.
     */
    public DistributionList renewed(DistributionList read) {
        Set<Object> leftOut = who(exceptions);
        DistributionList list =
                addressed(read.receivers)
                        .with(
                                read.receivers.stream()
                                        .filter(one -> !leftOut.contains(one.who()))
                                        .toList());
        Set<Object> known = who(list.receivers);
        known.addAll(leftOut);
        return new DistributionList(
                list.receivers,
                joined(
                        list.exceptions,
                        read.exceptions.stream()
                                .filter(one -> !known.contains(one.who()))
                                .toList()),
                read.open.stream().filter(name -> !settled.contains(name.name())).toList(),
                settled);
    }

    private DistributionList addressed(List<Receiver> known) {
        Map<Object, String> addresses =
                known.stream().collect(Collectors.toMap(Receiver::who, Receiver::address));
        return with(
                receivers.stream()
                        .map(
                                one ->
                                        one.address().isEmpty()
                                                ? one.withAddress(
                                                        addresses.getOrDefault(one.who(), ""))
                                                : one)
                        .toList(),
                exceptions);
    }

    private static <T> List<T> joined(List<T> first, List<T> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
