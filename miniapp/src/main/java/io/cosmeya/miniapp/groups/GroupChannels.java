package io.cosmeya.miniapp.groups;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Channels to be put into a group or taken out of it.
@Schema(title = "GroupChannels", description = "Ids of channels to be put into a group or taken out of it.")
record GroupChannels(@NotEmpty @Size(max = 5000) List<Integer> channels) {}
