package io.cosmeya.bot.summary;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is said under a summary.
///
/// @param instagramFootnote under a Russian text that names Instagram; empty = nothing
@ConfigurationProperties("cosmeya.bot.summary")
record SummarySettings(
        @DefaultValue("*принадлежит Meta, признана экстремистской и запрещена в РФ")
        String instagramFootnote) {}
