package io.cosmeya.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/// One numbered file of DDL, `db/clickhouse/<module>/V<version>__<what>.sql`.
record Migration(String module, int version, String what, String sql) {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.sql");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile("(?m);\\s*$");

    static Migration of(String module, Resource file) {
        String name = String.valueOf(file.getFilename());
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalStateException("db/clickhouse/%s/%s: not named V<n>__<what>.sql".formatted(module, name));
        }
        try {
            String sql = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Migration(module, Integer.parseInt(parts.group(1)), parts.group(2), sql);
        } catch (IOException e) {
            throw new IllegalStateException("db/clickhouse/%s/%s: cannot be read".formatted(module, name), e);
        }
    }

    /// Its statements without comment lines, in order; a statement ends with `;` at the end of a line.
    List<String> statements() {
        String bare = COMMENT.matcher(sql).replaceAll("");
        return Arrays.stream(END_OF_STATEMENT.split(bare))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /// SHA-256 of the file, hex; the end of lines does not matter.
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `analytics V2`: how it is known.
    String id() {
        return module + " V" + version;
    }

    @Override
    public String toString() {
        return "db/clickhouse/%s/V%d__%s.sql".formatted(module, version, what);
    }
}
