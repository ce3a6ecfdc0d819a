package vn.kehoach.mutations;

import java.util.List;
import java.util.Random;

/** The spoiled file of a number; the same number gives the same file. */
record Mutation(String name, byte[] content) {
    static Mutation number(long number, List<Original> originals) {
        var random = new Random(number * 7919 + 17);
        Original original = originals.get((int) (number % originals.size()));
        Original other = originals.get(random.nextInt(originals.size()));
        byte[] content =
                original.isPackage() && random.nextInt(4) > 0
                        ? new PackageSpoiler(random).spoil(original.content())
                        : new Spoiler(random).spoil(original.content(), other.content());
        return new Mutation(original.name(), content);
    }
}
