/// Enters: pasted text. Leaves: channels with the stable id of their platform, whatever their handle is today.
@NamedInterface("channel")
@NullMarked
package io.cosmeya.scrapers.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
