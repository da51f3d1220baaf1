/// Enters: a request to one of the platforms. Leaves: what that platform says to it, well or badly.
@NullMarked
package io.cosmeya.embedded.simulator.web;

import org.jspecify.annotations.NullMarked;
