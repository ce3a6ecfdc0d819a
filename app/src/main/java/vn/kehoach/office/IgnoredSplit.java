package vn.kehoach.office;

import static java.util.stream.Collectors.partitioningBy;

import vn.kehoach.check.finding.Finding;

import java.util.List;
import java.util.Map;
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

    /** Parts {@code findings} by the keys of those that are let pass. */
    public static IgnoredSplit of(List<Finding> findings, Set<String> passed) {
        Map<Boolean, List<Finding>> parted =
                findings.stream()
                        .collect(partitioningBy(finding -> passed.contains(finding.key())));
        return new IgnoredSplit(
                parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
    }
}
