package io.cosmeya.embedded;

import java.nio.file.Path;

enum StoreKind {
    POSTGRES("Postgres", Details.POSTGRES) {
        @Override
        Store in(Path folder, EmbeddedSettings settings) {
            return new EmbeddedPostgres(
                    folder.resolve("postgres"), settings.postgres().port(), Cache.folder());
        }
    },
    CLICKHOUSE("ClickHouse", Details.CLICKHOUSE) {
        @Override
        Store in(Path folder, EmbeddedSettings settings) {
            var library = new ClickHouseLibrary(settings.clickhouse().library(), Path.of(""));
            return new EmbeddedClickHouse(
                    folder.resolve("clickhouse"), settings.clickhouse().port(), library);
        }
    },
    BROKER("RabbitMQ", Details.BROKER) {
        @Override
        Store in(Path folder, EmbeddedSettings settings) {
            var named = settings.broker().programs();
            var programs = named == null ? Cache.folder().resolve("rabbitmq") : named;
            return new EmbeddedBroker(
                    folder.resolve("broker"), settings.broker().port(), programs);
        }
    };

    /// Its name in sentences.
    final String title;

    /// The name of the bean that offers its connection details.
    final String details;

    StoreKind(String title, String details) {
        this.title = title;
        this.details = details;
    }

    /// The store with its data in a folder of its own below the given one.
    abstract Store in(Path folder, EmbeddedSettings settings);

    /// The names of the beans with the connection details: constants, as annotations ask for them.
    static final class Details {
        static final String POSTGRES = "embeddedPostgresConnectionDetails";
        static final String BROKER = "embeddedBrokerConnectionDetails";
        static final String CLICKHOUSE = "embeddedClickHouseConnectionDetails";

        private Details() {}
    }
}
