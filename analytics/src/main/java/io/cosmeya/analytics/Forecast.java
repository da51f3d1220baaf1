package io.cosmeya.analytics;

/// The views that a video is likely to have at an age; derived by Cosmeya. It is told only where 30 videos of the
/// channel have matured and the back-test held.
///
/// @param hours the age: 168 or 720
/// @param fromHours the age of the value that it grows from
/// @param low of the interval that holds 80 % of the channel's videos; never below the views of today
/// @param sample matured videos that it was learned from
/// @param coverage part of the tested videos that lay in the interval of those before them, 0.7 to 0.9
/// @param tested how many were tested
public record Forecast(
        int hours, int fromHours, double value, double low, double high, int sample, double coverage, int tested) {}
