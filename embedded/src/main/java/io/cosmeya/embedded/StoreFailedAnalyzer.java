package io.cosmeya.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class StoreFailedAnalyzer extends AbstractFailureAnalyzer<StoreFailed> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreFailed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
