package io.cosmeya.scrapers.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Unpacks a body as its `Content-Encoding` says, and stops at the limit however small the packed body was.
class Decompression {

    static byte[] unpack(byte[] body, String encoding, long limit) throws IOException {
        if (body.length == 0) {
            return body;
        }
        InputStream raw = new ByteArrayInputStream(body);
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> read(new GZIPInputStream(raw), limit);
            case "deflate" -> read(new InflaterInputStream(raw, new Inflater(!zlib(body))), limit);
            default -> throw new IOException("unknown encoding " + encoding);
        };
    }

    private static byte[] read(InputStream unpacked, long limit) throws IOException {
        try (unpacked) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] part = new byte[16_384];
            for (int count = unpacked.read(part); count >= 0; count = unpacked.read(part)) {
                if (bytes.size() + count > limit) {
                    throw new BoundedBody.TooLarge(limit);
                }
                bytes.write(part, 0, count);
            }
            return bytes.toByteArray();
        }
    }

    private static boolean zlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
    }
}
