package vn.kehoach.check.look;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for how a foreign file looks. */
public final class LookRules {
    private LookRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new SheetSize(),
                new ForeignFont(),
                new PageNumberPlace(),
                new HeadLines(),
                new PartLook(),
                new WrappedHead(),
                new BodyLook(),
                new ForeignBullet(),
                new LonelySignature(),
                new BrokenTable(),
                new DecomposedText());
    }
}
