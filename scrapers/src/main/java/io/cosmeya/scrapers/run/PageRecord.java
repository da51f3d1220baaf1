package io.cosmeya.scrapers.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A page that a task was answered and that is kept, without its content.
///
/// @param reading id of the kept reading, which is an attempt at a task
/// @param seq number of the page in it, from 0
/// @param url what was asked for, secrets blanked
/// @param latestUrl where that led, secrets blanked
/// @param status of HTTP
/// @param exit the region of the exit that the request took: `direct`, `us`
/// @param bytes of the packed content
public record PageRecord(
        long reading,
        int seq,
        String url,
        String latestUrl,
        int status,
        String exit,
        Instant fetchedAt,
        Instant keptAt,
        int bytes) {

    static PageRecord row(ResultSet row, int number) throws SQLException {
        return new PageRecord(
                row.getLong("reading_id"),
                row.getInt("seq"),
                row.getString("url"),
                row.getString("latest_url"),
                row.getInt("status"),
                row.getString("exit"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getInt("bytes"));
    }
}
