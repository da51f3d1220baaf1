package io.cosmeya.scrapers.egress;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the keys of secrets come from: `COSMEYA_SECRETS_KEY`, `COSMEYA_SECRETS_KEY_FILE`. Its text never shows a key.
///
/// @param key keys of 32 bytes in Base64, parted by commas or spaces, the newest last; it goes before the file
/// @param keyFile a file of such keys, one a line
/// @param makeKeyFile whether a missing file is made with a new key, readable by its owner alone
@ConfigurationProperties("cosmeya.secrets")
record SecretsSettings(
        @Nullable String key,
        @Nullable String keyFile,
        @DefaultValue("false") boolean makeKeyFile) {

    @Override
    public String toString() {
        return "SecretsSettings[%s]".formatted(key == null ? keyFile : "key");
    }
}
