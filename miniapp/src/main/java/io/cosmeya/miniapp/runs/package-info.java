/// Enters: questions for runs. Leaves: runs, their tasks and their summary in words.
@NullMarked
package io.cosmeya.miniapp.runs;

import org.jspecify.annotations.NullMarked;
