package io.cosmeya.ingest;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// This module and the one to its left, on the stores of this machine.
@SpringBootApplication(scanBasePackages = "io.cosmeya")
class IngestApplication {}
