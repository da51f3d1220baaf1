/// Enters: what Telegram says of somebody, or a code that they were given. Leaves: a session, if they are a user here.
@NullMarked
package io.cosmeya.miniapp.signin;

import org.jspecify.annotations.NullMarked;
