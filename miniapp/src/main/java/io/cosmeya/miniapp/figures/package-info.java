/// Enters: figures of analytics. Leaves: their one shape in JSON.
@NullMarked
package io.cosmeya.miniapp.figures;

import org.jspecify.annotations.NullMarked;
