package io.cosmeya.miniapp.access;

import java.io.Serializable;

/// Who asks.
///
/// @param name as the person is greeted
/// @param role what they may do: `owner`
/// @param language of what they read: `ru` or `en`
public record Person(String name, String role, String language) implements Serializable {}
