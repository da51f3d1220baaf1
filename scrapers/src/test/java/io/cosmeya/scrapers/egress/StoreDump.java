package io.cosmeya.scrapers.egress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row of this module's tables as text, sealed bytes read as Latin-1 too.
record StoreDump(JdbcClient jdbc) {

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'scrapers' AND table_type = 'BASE TABLE'";

    String text() {
        StringBuilder dump = new StringBuilder();
        List<String> tables =
                jdbc.sql(TABLES).query((row, number) -> row.getString(1)).list();
        for (String table : tables) {
            jdbc.sql("SELECT t::text FROM scrapers." + table + " t")
                    .query((row, number) -> row.getString(1))
                    .list()
                    .forEach(row -> dump.append(table).append(' ').append(row).append('\n'));
        }
        for (String table : List.of("proxy", "account")) {
            jdbc.sql("SELECT encode(secret, 'escape') FROM scrapers." + table + " WHERE secret IS NOT NULL")
                    .query((row, number) -> row.getString(1))
                    .list()
                    .forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }
}
