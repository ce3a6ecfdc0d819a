package vn.kehoach.layout;

import vn.kehoach.paper.PageSetup;

import java.util.List;

/**
 * A page.
 *
 * @param section index of the paper's section
 * @param number page number within the section, from 1
 */
public record Page(
        PageSetup setup, int section, int number, List<PlacedLine> lines, List<PlacedRule> rules) {
    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}
