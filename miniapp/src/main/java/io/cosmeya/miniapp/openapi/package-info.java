/// Enters: the controllers. Leaves: the description that the front end makes its types from.
@NullMarked
package io.cosmeya.miniapp.openapi;

import org.jspecify.annotations.NullMarked;
