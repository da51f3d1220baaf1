package io.cosmeya;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

    @Test
    void aModuleUsesOnlyThoseToItsLeftAndThroughTheirDoor() {
        ApplicationModules.of(CosmeyaApplication.class).verify();
    }
}
