/// Enters: a request from somewhere. Leaves: the person who asks, or a refusal; no session is kept.
@NullMarked
package io.cosmeya.miniapp.access;

import org.jspecify.annotations.NullMarked;
