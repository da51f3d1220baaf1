package io.cosmeya.scrapers.channel;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which channels somebody may see: all of them, or those of some groups. Whatever is shown to a person is asked for
/// with their scope, so that a guessed id is answered as one that does not exist.
///
/// @param everything whether all channels are seen; the groups do not matter then
/// @param groups ids of the groups whose channels are seen, ascending; none = no channel
public record Scope(boolean everything, List<Integer> groups) {

    /// All channels.
    public static final Scope ALL = new Scope(true, List.of());

    public Scope {
        groups = groups.stream().distinct().sorted().toList();
    }

    /// The channels of these groups alone.
    public static Scope of(Collection<Integer> groups) {
        return new Scope(false, List.copyOf(groups));
    }

    /// Whether a group is seen.
    public boolean holds(int group) {
        return everything || groups.contains(group);
    }

    /// The condition in SQL that a column holds the id of a channel that is seen; to be used with [#bind].
    public static String within(String channelColumn) {
        return " (:seesAll OR " + channelColumn + " IN (SELECT channel_id FROM scrapers.channel_group_member "
                + "WHERE group_id = ANY (:seenGroups))) ";
    }

    /// Gives a statement with [#within] its values.
    public StatementSpec bind(StatementSpec statement) {
        return statement.param("seesAll", everything).param("seenGroups", groups.toArray(Integer[]::new));
    }
}
