/// The application: one jar whose roles are Spring profiles. The path of a datum reads from left to right:
/// scrapers, ingest, analytics, reports, bot, miniapp.
@NullMarked
package io.cosmeya;

import org.jspecify.annotations.NullMarked;
