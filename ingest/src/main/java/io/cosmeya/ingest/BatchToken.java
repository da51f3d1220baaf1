package io.cosmeya.ingest;

import io.cosmeya.scrapers.SnapshotPage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The name of a batch in ClickHouse's log of inserts: the same for the same pages, so that a repeat after a
/// lost answer is dropped. The versions of the pages are part of it, because a token that names other rows
/// would drop them unseen.
final class BatchToken {

    private BatchToken() {}

    /// SHA-256, hex, over the slot and the id and version of each page, in the given order.
    static String of(List<SnapshotPage> pages) {
        ByteBuffer identity = ByteBuffer.allocate(Integer.BYTES + pages.size() * 3 * Long.BYTES)
                .putInt(pages.getFirst().slot());
        for (SnapshotPage page : pages) {
            identity.putLong(page.messageId().getMostSignificantBits())
                    .putLong(page.messageId().getLeastSignificantBits())
                    .putLong(page.version());
        }
        return HexFormat.of().formatHex(sha256().digest(identity.array()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
