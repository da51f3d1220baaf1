package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Redaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A page as it is kept: secrets blanked, packed.
///
/// @param seq number within the task, from 0
/// @param body gzip of the text
record KeptPage(
        int seq,
        String url,
        @Nullable String requestBody,
        String latestUrl,
        int status,
        String headers,
        byte[] body,
        String exit,
        Instant fetchedAt) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    static KeptPage of(int seq, PageRequest request, Page page) {
        return new KeptPage(
                seq,
                Redaction.text(request.uri().toString()),
                body(request),
                Redaction.text(page.uri().toString()),
                page.status(),
                MAPPER.writeValueAsString(Redaction.headers(page.headers())),
                pack(Redaction.text(page.text())),
                page.exit(),
                page.fetchedAt());
    }

    /// The body of a request, secrets blanked; null for a GET.
    static @Nullable String body(PageRequest request) {
        return request.body() == null ? null : Redaction.text(request.body());
    }

    static KeptPage row(ResultSet row, int number) throws SQLException {
        return new KeptPage(
                row.getInt("seq"),
                row.getString("url"),
                row.getString("request_body"),
                row.getString("latest_url"),
                row.getInt("status"),
                row.getString("headers"),
                row.getBytes("body"),
                row.getString("exit"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant());
    }

    Page page() {
        return new Page(
                URI.create(latestUrl), status, MAPPER.readValue(headers, HEADERS), unpack(body), fetchedAt, exit);
    }

    private static byte[] pack(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
