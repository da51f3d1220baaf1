/// Enters: an application that has just started. Leaves: days of history in it, made through its own API as a person
/// would make them, with the simulated clock moved from slot to slot.
@NullMarked
package io.cosmeya.embedded.simulator.demo;

import org.jspecify.annotations.NullMarked;
