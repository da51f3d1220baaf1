/// Enters: what a computed run brought. Leaves: its summary in words, in Telegram's HTML.
@NamedInterface("summary")
@NullMarked
package io.cosmeya.bot.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
