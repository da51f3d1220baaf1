package io.cosmeya.ingest;

import io.cosmeya.ingest.Inspected.Poison;
import io.cosmeya.ingest.Inspected.Sound;
import io.cosmeya.scrapers.SnapshotPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Stores a batch, whatever it takes: the same rows with the same token until they are on disk, and what is refused is
/// halved until the message is found that is to blame.
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    /// So many refusals one after another blame the table, not the messages.
    private static final int MANY = 20;

    private final RawStore store;
    private final StoredPages stored;
    private final IngestSettings settings;
    private final Cut cut;
    private final AtomicInteger refusedInARow = new AtomicInteger();

    Intake(RawStore store, StoredPages stored, IngestSettings settings) {
        this.store = store;
        this.stored = stored;
        this.settings = settings;
        this.cut = new Cut(settings.rows(), settings.bytes().toBytes());
    }

    /// Stores all but what is to be parked, which it gives back.
    ///
    /// @param stopping cuts the waiting short
    /// @throws IntakeStopped when nothing of the batch may be acknowledged
    List<Poison> take(List<Sound> batch, CountDownLatch stopping) {
        List<Poison> refused = new ArrayList<>();
        cut.inserts(batch).forEach(insert -> halve(insert, refused, stopping));
        boolean all = refused.size() == batch.size();
        int inARow = all ? refusedInARow.addAndGet(refused.size()) : refusedInARow.updateAndGet(_ -> 0);
        if (all && (refused.size() > 1 || inARow >= MANY)) {
            throw IntakeStopped.forGood(
                    "ClickHouse refuses every message: " + refused.getFirst().reason());
        }
        return refused;
    }

    private void halve(List<Sound> batch, List<Poison> refused, CountDownLatch stopping) {
        if (!(untilAnswered(pages(batch), stopping) instanceof Insertion.Refused(String reason))) {
            return;
        }
        if (batch.size() == 1) {
            refused.add(new Poison(batch.getFirst().message(), reason));
            return;
        }
        int middle = batch.size() / 2;
        halve(batch.subList(0, middle), refused, stopping);
        halve(batch.subList(middle, batch.size()), refused, stopping);
    }

    /// Stored or refused; nothing else ends it but being stopped.
    private Insertion untilAnswered(List<SnapshotPage> pages, CountDownLatch stopping) {
        Patience patience = new Patience(settings, stopping);
        while (true) {
            Insertion outcome = once(pages);
            switch (outcome) {
                case Insertion.Stored _, Insertion.Refused _ -> {
                    return outcome;
                }
                case Insertion.Broken(String reason) -> throw IntakeStopped.forGood(reason);
                case Insertion.Unavailable(String reason) -> {
                    log.warn("A batch of {} pages waits for the store: {}", pages.size(), reason);
                    if (!patience.waitForNextTry()) {
                        throw IntakeStopped.forNow(reason);
                    }
                }
            }
        }
    }

    private Insertion once(List<SnapshotPage> pages) {
        Insertion outcome = store.store(pages);
        if (!(outcome instanceof Insertion.Stored)) {
            return outcome;
        }
        try {
            stored.record(pages);
            return outcome;
        } catch (DataAccessException e) {
            return new Insertion.Unavailable(String.valueOf(e.getMessage()));
        }
    }

    private static List<SnapshotPage> pages(List<Sound> batch) {
        return batch.stream().map(Sound::page).toList();
    }
}
