/// Enters: what a page says of a video. Leaves: its dense id, and its title, picture and publication with their
/// changes.
@NamedInterface("video")
@NullMarked
package io.cosmeya.scrapers.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
