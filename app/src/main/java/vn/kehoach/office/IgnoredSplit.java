package vn.kehoach.office;

import vn.kehoach.check.Finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings parted into those to tell and those that a clerk lets pass.
 *
 * @param told in their order
 * @param ignored in their order
 */
public record IgnoredSplit(List<Finding> told, List<Finding> ignored) {
    public IgnoredSplit {
        told = List.copyOf(told);
        ignored = List.copyOf(ignored);
    }

    /**
     * Parts {@code findings} by what is let pass: first what stands where it stood, then what moved
     * within its part of the paper, one for one.
     */
    public static IgnoredSplit of(List<Finding> findings, Set<IgnoredFinding> passed) {
        var left = new HashSet<>(passed);
        List<Finding> moved =
                findings.stream()
                        .filter(finding -> !left.remove(IgnoredFinding.of(finding)))
                        .toList();
        var told = new ArrayList<Finding>();
        for (Finding finding : moved) {
            Optional<IgnoredFinding> from =
                    left.stream()
                            .filter(one -> one.movedTo(IgnoredFinding.of(finding)))
                            .findFirst();
            from.ifPresentOrElse(left::remove, () -> told.add(finding));
        }
        return new IgnoredSplit(
                told, findings.stream().filter(finding -> !told.contains(finding)).toList());
    }
}
