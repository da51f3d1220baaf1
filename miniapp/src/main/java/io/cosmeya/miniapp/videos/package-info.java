/// Enters: questions for videos. Leaves: videos with their latest figures and their history.
@NullMarked
package io.cosmeya.miniapp.videos;

import org.jspecify.annotations.NullMarked;
