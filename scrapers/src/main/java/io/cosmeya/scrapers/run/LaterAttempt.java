package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.SnapshotSink;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.Videos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Delivers what was read again from kept pages, in one transaction: an attempt after the last, at the moment of the
/// kept one, so that its rows win over the same rows of before and over nothing later. The channel keeps its name.
@Component
class LaterAttempt {

    private static final String NEXT = """
            UPDATE scrapers.run_task SET attempt = attempt + 1, state = 'done', lease_until = NULL, outcome = :outcome,
              error = :error, incomplete = :incomplete
            WHERE run_id = :run AND platform = :platform AND channel_id = :channel AND batch_no = :batch
              AND state IN ('done', 'failed', 'cancelled')
            RETURNING attempt""";

    private static final String SENT = """
            UPDATE scrapers.run_task SET pages = :pages, rows_sent = :rows, rows_manifest = :rows
            WHERE run_id = :run AND platform = :platform AND channel_id = :channel AND batch_no = :batch""";

    private final JdbcClient jdbc;
    private final Videos videos;
    private final SnapshotSink sink;
    private final KeptPages kept;

    LaterAttempt(JdbcClient jdbc, Videos videos, SnapshotSink sink, KeptPages kept) {
        this.jdbc = jdbc;
        this.videos = videos;
        this.sink = sink;
        this.kept = kept;
    }

    /// False when the task is at work again.
    @Transactional
    boolean deliver(Run run, KeptReading kept, Channel channel, String parser, Outcome outcome) {
        Ending ending = Ending.of(outcome);
        ChannelReading reading = KeptReading.reading(outcome).orElseThrow();
        Optional<Integer> attempt = of(NEXT, run, kept)
                .param("outcome", ending.outcome())
                .param("error", ending.error())
                .param("incomplete", !ending.complete())
                .query((row, number) -> row.getInt(1))
                .optional();
        attempt.ifPresent(number -> {
            TaskMessage task = new TaskMessage(
                    TaskMessage.SCHEMA,
                    run.id(),
                    run.slotNo(),
                    run.slotAt(),
                    kept.platform(),
                    kept.channel(),
                    kept.batch(),
                    number);
            Map<String, Integer> ids = videos.identify(
                    channel, reading.videos().stream().map(VideoReading::seen).toList());
            List<SnapshotPage> pages = new Paging(task, parser, reading, ending.complete(), ids, kept.at()).pages();
            sink.accept(pages);
            of(SENT, run, kept)
                    .param("pages", pages.size())
                    .param("rows", reading.videos().size())
                    .update();
            this.kept.note(kept, parser, outcome);
        });
        return attempt.isPresent();
    }

    private JdbcClient.StatementSpec of(String sql, Run run, KeptReading kept) {
        return jdbc.sql(sql)
                .param("run", run.id())
                .param("platform", kept.platform().key())
                .param("channel", kept.channel())
                .param("batch", kept.batch());
    }
}
