package io.cosmeya.analytics;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// This module and those to its left, on the stores of this machine.
@SpringBootApplication(scanBasePackages = "io.cosmeya")
class AnalyticsApplication {}
