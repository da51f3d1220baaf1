package io.cosmeya.miniapp.proxies;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A list of proxies that a person pasted. Its text never shows what was pasted.
@Schema(
        title = "ProxyList",
        description = "Proxies, one a line: host:port, host:port:user:pass, user:pass@host:port, user:pass:host:port, "
                + "with or without http:// or socks5://.")
record ProxyList(
        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @NotBlank @Size(max = 500_000)
        String text,

        @Schema(description = "Where they stand; null = unknown.")
        @Pattern(regexp = "[A-Za-z0-9 _-]{1,40}", message = "must be at most 40 letters and digits")
        @Nullable
        String region,

        @Schema(description = "Whom they are for; none = all.") @Nullable
        List<
                        @Pattern(
                                regexp = "tiktok|youtube|instagram|likee",
                                message = "must be one of tiktok, youtube, instagram, likee")
                        String>
                platforms) {

    List<String> scope() {
        return Optional.ofNullable(platforms).orElse(List.of());
    }

    @Override
    public String toString() {
        return "ProxyList";
    }
}
