package vn.kehoach.ui.suggest;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.document.Signature;
import vn.kehoach.store.PastWords;
import vn.kehoach.store.PastWords.Kind;
import vn.kehoach.store.Store;
import vn.kehoach.text.Folding;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the office used before, and the units and groups of its directory, by kind of field. */
public final class Suggestions {
    private static final int MOST = 8;

    /** Fields that name receivers. */
    private static final Set<Kind> RECEIVERS = Set.of(Kind.ADDRESSEE, Kind.RECIPIENT);

    private final Store store;
    private final BackgroundRunner background;
    private final Failures failures;

    private Map<Kind, List<String>> words = Map.of();

    public Suggestions(Store store, BackgroundRunner background, Failures failures) {
        this.store = store;
        this.background = background;
        this.failures = failures;
    }

    /** Reads anew what was used. */
    public void refresh() {
        background.run(
                "",
                this::read,
                read -> words = read,
                failure -> failures.tell("Chưa đọc được gợi ý", failure));
    }

    private Map<Kind, List<String>> read() {
        var read = new EnumMap<Kind, List<String>>(Kind.class);
        PastWords past = store.pastWords();
        List<String> receivers = receivers(Answer.of(store.units().directory()));
        List<IssuerProfile> profiles = Answer.of(store.profiles().all());
        for (Kind kind : Kind.values()) {
            Stream<String> known =
                    RECEIVERS.contains(kind)
                            ? receivers.stream()
                            : profiles.stream().flatMap(profile -> said(kind, profile));
            read.put(
                    kind,
                    Stream.concat(Answer.of(past.of(kind)).stream().map(String::strip), known)
                            .filter(text -> !text.isEmpty() && text.indexOf('[') < 0)
                            .distinct()
                            .toList());
        }
        return read;
    }

    private static Stream<String> said(Kind kind, IssuerProfile profile) {
        Stream<Signature> signers = profile.signers().stream();
        return switch (kind) {
            case PARENT_AGENCY -> Stream.of(capitals(profile.parent()));
            case ISSUER -> Stream.of(capitals(profile.name()));
            case PLACE -> Stream.of(profile.place());
            case AUTHORITY -> signers.map(one -> String.join("\n", one.authority()));
            case SIGNER_TITLE -> signers.map(one -> String.join("\n", one.title()));
            case SIGNER_NAME -> signers.map(Signature::name);
            case SYMBOL, BASIS, ADDRESSEE, RECIPIENT -> Stream.empty();
        };
    }

    private static String capitals(List<String> lines) {
        return String.join("\n", lines).toUpperCase(Locale.ROOT);
    }

    private static List<String> receivers(Directory directory) {
        return Stream.concat(
                        directory.groups().stream().map(UnitGroup::name),
                        directory.units().stream().map(Unit::name))
                .toList();
    }

    /**
     * What {@code typed} may become, the most used first: texts in which all its words occur, in
     * any letter case and with or without diacritics. Several lines of a field are parted by line
     * feeds.
     */
    public List<String> of(Kind kind, String typed) {
        List<String> sought = Stream.of(Folding.fold(typed).split(" ", -1)).toList();
        return words.getOrDefault(kind, List.of()).stream()
                .filter(text -> !text.equals(typed.strip()))
                .filter(
                        text -> {
                            String folded = Folding.fold(text);
                            return sought.stream().allMatch(folded::contains);
                        })
                .limit(MOST)
                .toList();
    }
}
