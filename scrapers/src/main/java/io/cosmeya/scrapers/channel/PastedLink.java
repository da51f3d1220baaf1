package io.cosmeya.scrapers.channel;

/// One link of a pasted text and what becomes of it.
///
/// @param line line of the text, from 1
/// @param text the link as pasted, hostile
public record PastedLink(int line, String text, Answer answer) {}
