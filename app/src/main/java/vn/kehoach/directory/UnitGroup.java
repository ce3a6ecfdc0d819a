package vn.kehoach.directory;

import java.util.List;
import java.util.UUID;

/**
 * Units that one line of Nơi nhận stands for: "Các sở, ban, ngành".
 *
 * @param members in the order lists print them
 */
public record UnitGroup(UUID id, String name, List<String> aliases, List<UUID> members) {
    public UnitGroup {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** This group of other members. */
    public UnitGroup withMembers(List<UUID> others) {
        return new UnitGroup(id, name, aliases, others);
    }
}
