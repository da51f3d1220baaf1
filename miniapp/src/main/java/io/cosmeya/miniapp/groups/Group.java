package io.cosmeya.miniapp.groups;

import io.cosmeya.scrapers.channel.Group.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// A group of channels as the API shows it.
@Schema(title = "Group", description = "Channels that are looked at together.")
public record Group(
        int id,
        String name,

        @Schema(description = "What people mean by it: group, project, tag.")
        Kind kind,

        @Schema(description = "How many channels it holds.") int channels,
        Instant createdAt) {

    static Group of(io.cosmeya.scrapers.channel.Group group) {
        return new Group(group.id(), group.name(), group.kind(), group.channels(), group.createdAt());
    }
}
