package io.cosmeya.miniapp.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the built page is.
///
/// @param location a folder with index.html and assets/, ending in a slash
@ConfigurationProperties("cosmeya.page")
record PageSettings(@DefaultValue("classpath:/static/app/") String location) {}
