package io.cosmeya.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where `libchdb.so`, the ClickHouse engine, is on this machine: in the place named, or in the npm packages of this
/// module, looked for from the working folder upwards.
record ClickHouseLibrary(@Nullable Path named, Path from) {
    private static final Path PACKAGE = Path.of("embedded/node_modules/@chdb/lib-linux-x64-gnu/libchdb.so");
    private static final String REMEDY =
            "Run ./cosmeya setup (or npm ci in embedded/), or set cosmeya.clickhouse.url to a ClickHouse server.";

    Path found() {
        if (named != null) {
            if (!Files.exists(named)) {
                throw new MissingPart("The ClickHouse engine is not at " + named, REMEDY);
            }
            return named.toAbsolutePath();
        }
        return Stream.iterate(from.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(PACKAGE))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new MissingPart("The ClickHouse engine is not on this machine", REMEDY));
    }
}
