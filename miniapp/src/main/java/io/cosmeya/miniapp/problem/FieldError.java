package io.cosmeya.miniapp.problem;

/// What is wrong with one field of a request.
///
/// @param field its name, as the sender wrote it: `size`
/// @param reason for people, in English: `must be less than or equal to 200`
public record FieldError(String field, String reason) {}
