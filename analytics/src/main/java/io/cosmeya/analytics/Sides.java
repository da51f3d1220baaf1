package io.cosmeya.analytics;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// On which side of the methodology breaks of its platform and format the life of a video lies, from its publication to
/// an age: how many breaks came before it, or [#ACROSS] where one lies within. Values of two sides are never compared.
record Sides(List<Break> breaks) {

    static final int ACROSS = -1;

    private static final String SIDE = """
            toInt16(if(
                arrayExists((p, f, b, e) -> p = toInt8(platform) AND f IN (0, toInt8(format)) \
            AND b < toUnixTimestamp(published_at) + age_h * 3600 AND e > toUnixTimestamp(published_at), %1$s, %2$s, %3$s, %4$s),
                -1,
                arrayCount((p, f, e) -> p = toInt8(platform) AND f IN (0, toInt8(format)) \
            AND e <= toUnixTimestamp(published_at), %1$s, %2$s, %4$s)))""";

    private static final int HOUR = 3600;

    Sides {
        breaks = List.copyOf(breaks);
    }

    /// @param platform its code
    /// @param format its code
    /// @param published the moment of publication, in seconds
    /// @param age in hours
    int of(int platform, int format, long published, int age) {
        List<Break> own = breaks.stream()
                .filter(known -> known.platform().code() == platform)
                .filter(known -> known.format() == null || known.format().code() == format)
                .toList();
        long end = published + (long) age * HOUR;
        return own.stream().anyMatch(known -> known.begins() < end && known.ends() > published)
                ? ACROSS
                : Math.toIntExact(
                        own.stream().filter(known -> known.ends() <= published).count());
    }

    /// The same as an expression of the engine for whole tables, which takes it milliseconds to plan: fills in `$side`,
    /// by
    /// the columns platform, format, published_at and age_h.
    Sql in(Sql sql) {
        return sql.filled(
                "side",
                SIDE.formatted(
                        array(known -> known.platform().code()),
                        array(known ->
                                known.format() == null ? 0 : known.format().code()),
                        array(Break::begins),
                        array(Break::ends)));
    }

    private String array(ToLongFunction<Break> number) {
        // One that is of no platform, since an empty array has no type.
        return breaks.stream()
                .map(known -> ", " + number.applyAsLong(known))
                .collect(Collectors.joining("", "[0", "]"));
    }
}
