package io.cosmeya.miniapp.problem;

import java.util.function.UnaryOperator;

/// An answer that holds sentences for people, thought in English.
public interface Spoken {

    /// The same in other words.
    Object in(UnaryOperator<String> words);
}
