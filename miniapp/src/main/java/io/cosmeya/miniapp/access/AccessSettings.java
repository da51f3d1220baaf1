package io.cosmeya.miniapp.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may ask.
///
/// @param developmentUser whether a browser on this very machine is signed in without asking; never in production
@ConfigurationProperties("cosmeya.access")
record AccessSettings(@DefaultValue("false") boolean developmentUser) {}
