/// What is sent to an engine and what it answers, as JSON, and JSON in labels.
@NullMarked
package dev.seedbed.engine.json;

import org.jspecify.annotations.NullMarked;
