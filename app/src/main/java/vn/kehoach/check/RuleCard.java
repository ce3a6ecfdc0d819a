package vn.kehoach.check;

/**
 * A rule as an office reads of it.
 *
 * @param title what it looks at, in a few words
 * @param why what it stands on and how sure it is; shared by the rules of one group
 */
public record RuleCard(String code, String title, String why) {}
