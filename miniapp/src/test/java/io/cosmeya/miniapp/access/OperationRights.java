package io.cosmeya.miniapp.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who may call an operation.
///
/// @param least the least rank; null = nobody needs to be signed in
/// @param person not by a program's token
/// @param acts not called by those who may, as it would do something
/// @param uncounted not there for one's own either, as nothing was computed
record OperationRights(@Nullable Rank least, boolean person, boolean acts, boolean uncounted) {

    /// Operation, the least rank (`-` = nobody needs to be signed in), and marks.
    private static final String TABLE = """
            auth.telegram          -
            auth.owner             -
            auth.invitation        -
            auth.refresh           -
            auth.logout            -
            session.me             viewer
            session.speak          viewer   person
            sessions.list          viewer   person
            sessions.end           viewer   person
            sessions.ticket        viewer   person
            tokens.list            viewer   person
            tokens.make            viewer   person
            tokens.end             viewer   person
            channels.list          viewer
            channels.one           viewer
            channels.series        viewer
            channels.check         admin
            channels.add           admin
            videos.list            viewer
            videos.one             viewer
            videos.history         viewer
            insights.video         viewer
            insights.channel       viewer
            insights.breakouts     viewer
            breaks.list            viewer
            breaks.enter           admin
            breaks.correct         admin
            breaks.forget          admin
            groups.list            viewer
            groups.one             viewer
            groups.figures         viewer
            groups.series          viewer
            groups.channels        viewer
            totals.figures         viewer
            totals.series          viewer
            groups.create          admin
            groups.rename          admin
            groups.delete          admin
            groups.add             admin
            groups.remove          admin
            uploads.channel        viewer
            uploads.video          viewer
            provenance.video       viewer   uncounted
            provenance.channel     viewer   uncounted
            provenance.group       viewer   uncounted
            export.rows            analyst
            import.history         admin
            import.check           admin
            runs.list              viewer
            runs.one               viewer
            runs.events            viewer
            runs.retry             admin
            runs.summary           analyst
            runs.open              admin    acts
            runs.reread            admin
            reports.channels       analyst
            notes.list             viewer
            notes.add              analyst
            notes.change           analyst
            notes.delete           analyst
            savedViews.list        viewer
            savedViews.save        viewer
            savedViews.forget      viewer
            proxies.list           admin
            proxies.one            admin
            proxies.check          admin
            proxies.add            admin
            proxies.change         admin
            proxies.look           admin
            proxies.delete         admin
            accounts.list          admin
            accounts.one           admin
            accounts.check         admin
            accounts.add           admin
            accounts.change        admin
            accounts.delete        admin
            users.list             admin
            users.one              admin
            users.change           admin
            invitations.list       admin
            invitations.invite     admin    person
            invitations.takeBack   admin
            audit.list             admin
            """;

    /// By the name of the operation.
    static Map<String, OperationRights> table() {
        Map<String, OperationRights> table = new TreeMap<>();
        TABLE.lines().map(line -> line.strip().split("\\s+")).forEach(words -> {
            Rank least = words[1].equals("-") ? null : Rank.of(words[1]);
            Set<String> marks = Set.of(words);
            table.put(
                    words[0],
                    new OperationRights(
                            least, marks.contains("person"), marks.contains("acts"), marks.contains("uncounted")));
        });
        return table;
    }
}
