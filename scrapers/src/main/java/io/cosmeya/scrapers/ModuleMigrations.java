package io.cosmeya.scrapers;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/// Brings the schema of each module that is on the class path up to date, in the order of the path; each keeps its own
/// history.
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final List<String> MODULES = List.of("scrapers", "ingest", "analytics", "reports", "bot", "miniapp");

    private final ResourceLoader resources;

    ModuleMigrations(ResourceLoader resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway flyway) {
        MODULES.stream()
                .filter(module -> resources.getResource(folder(module)).exists())
                .forEach(module -> Flyway.configure(flyway.getConfiguration().getClassLoader())
                        .configuration(flyway.getConfiguration())
                        .locations(folder(module))
                        .schemas(module)
                        .defaultSchema(module)
                        .load()
                        .migrate());
    }

    private static String folder(String module) {
        return "classpath:db/migration/" + module;
    }
}
