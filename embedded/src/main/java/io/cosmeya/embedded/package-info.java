/// Enters: the absence of a store URL in the configuration. Leaves: a running Postgres, ClickHouse engine or RabbitMQ
/// of this machine, offered to Boot as connection details. Nobody's main code imports this module.
@NullMarked
package io.cosmeya.embedded;

import org.jspecify.annotations.NullMarked;
