package io.cosmeya.embedded;

import java.util.List;
import org.springframework.boot.amqp.autoconfigure.RabbitConnectionDetails;

/// Waits for RabbitMQ only when somebody asks where it is.
record BrokerConnectionDetails(EmbeddedStores stores) implements RabbitConnectionDetails {
    @Override
    public List<Address> getAddresses() {
        return List.of(new Address("127.0.0.1", endpoint().port()));
    }

    @Override
    public String getUsername() {
        return endpoint().user();
    }

    @Override
    public String getPassword() {
        return endpoint().password();
    }

    @Override
    public String getVirtualHost() {
        return "/";
    }

    private Endpoint endpoint() {
        return stores.endpoint(StoreKind.BROKER);
    }
}
