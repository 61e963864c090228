/// Compose files as the Compose specification reads them: merged, extended, included and with their variables filled
/// in.
@NullMarked
package dev.seedbed.source.compose.file;

import org.jspecify.annotations.NullMarked;
