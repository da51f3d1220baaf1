/// Enters: what a person read of a platform that counts otherwise. Leaves: the registry of methodology breaks.
@NullMarked
package io.cosmeya.miniapp.breaks;

import org.jspecify.annotations.NullMarked;
