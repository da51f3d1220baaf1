package io.cosmeya.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class MissingPartAnalyzer extends AbstractFailureAnalyzer<MissingPart> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingPart cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
