/// Enters: lists of proxies and questions for them. Leaves: proxies with what platforms think of them, never a
/// password.
@NullMarked
package io.cosmeya.miniapp.proxies;

import org.jspecify.annotations.NullMarked;
