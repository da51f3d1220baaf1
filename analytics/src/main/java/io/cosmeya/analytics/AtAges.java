package io.cosmeya.analytics;

import java.util.List;

/// What a video had at ages, and what it is likely to have. Derived by Cosmeya.
///
/// @param values the views at the ages that it has passed, the youngest first
/// @param forecasts the views at the ages that it has not reached; empty where that cannot be told
public record AtAges(List<AgeValue> values, List<Forecast> forecasts) {

    static final AtAges NONE = new AtAges(List.of(), List.of());

    public AtAges {
        values = List.copyOf(values);
        forecasts = List.copyOf(forecasts);
    }
}
