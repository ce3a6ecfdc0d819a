package vn.kehoach.ui.units;

import vn.kehoach.directory.UnitGroup;

import java.util.ArrayList;
import java.util.UUID;

/** Who belongs to a group. */
final class Members {
    private Members() {}

    /** {@code group} with the unit if it was without, and the other way round. */
    static UnitGroup toggled(UnitGroup group, UUID unit) {
        var members = new ArrayList<>(group.members());
        if (!members.remove(unit)) {
            members.add(unit);
        }
        return group.withMembers(members);
    }
}
