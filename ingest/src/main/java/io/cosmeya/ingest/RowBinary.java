package io.cosmeya.ingest;

import io.cosmeya.scrapers.Counter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows in ClickHouse's `RowBinary`: values one after another, little-endian, a nullable one behind a byte that is 1
/// where it is null.
class RowBinary {

    private static final int FIRST_SIZE = 1 << 16;

    private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE).order(ByteOrder.LITTLE_ENDIAN);

    RowBinary int8(int value) {
        room(Byte.BYTES).put((byte) value);
        return this;
    }

    RowBinary int32(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    RowBinary int64(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    RowBinary nullableInt64(@Nullable Long value) {
        return value == null ? int8(1) : int8(0).int64(value);
    }

    RowBinary nullableInt32(@Nullable Integer value) {
        return value == null ? int8(1) : int8(0).int32(value);
    }

    RowBinary uuid(UUID value) {
        return int64(value.getMostSignificantBits()).int64(value.getLeastSignificantBits());
    }

    RowBinary text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        room(bytes.length).put(bytes);
        return this;
    }

    /// A map of counters by name; an empty one is a single byte.
    RowBinary counters(Map<String, Counter> values) {
        length(values.size());
        values.forEach((name, counter) -> text(name).int64(counter.value()));
        return this;
    }

    /// What was written so far; each call reads it from the start.
    InputStream stream() {
        return new ByteArrayInputStream(buffer.array(), 0, buffer.position());
    }

    boolean isEmpty() {
        return buffer.position() == 0;
    }

    private void length(int value) {
        int rest = value;
        while (rest > 0x7F) {
            int8(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        int8(rest);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int size = Math.max(buffer.capacity() * 2, buffer.position() + bytes);
            buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(buffer.flip());
        }
        return buffer;
    }
}
