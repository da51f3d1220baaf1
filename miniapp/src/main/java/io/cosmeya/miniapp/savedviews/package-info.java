/// Enters: a screen that somebody wants to find again. Leaves: their saved views, by name.
@NullMarked
package io.cosmeya.miniapp.savedviews;

import org.jspecify.annotations.NullMarked;
