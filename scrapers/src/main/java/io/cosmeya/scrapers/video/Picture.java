package io.cosmeya.scrapers.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A small copy of a picture, at most 320 pixels wide.
///
/// @param contentType `image/jpeg`
public record Picture(byte[] bytes, String contentType, Instant fetchedAt) {

    /// Whose picture it is.
    public enum Kind {
        VIDEO,
        CHANNEL
    }

    static Picture row(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getBytes("bytes"),
                row.getString("content_type"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant());
    }
}
