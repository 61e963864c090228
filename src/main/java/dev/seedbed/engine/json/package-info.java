/// What is sent to an engine and what it answers, as JSON.
@NullMarked
package dev.seedbed.engine.json;

import org.jspecify.annotations.NullMarked;
