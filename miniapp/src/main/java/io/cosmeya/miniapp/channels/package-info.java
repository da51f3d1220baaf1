/// Enters: pasted links and questions for channels. Leaves: channels with their latest figures and their series.
@NullMarked
package io.cosmeya.miniapp.channels;

import org.jspecify.annotations.NullMarked;
