/// YAML files, with the place of each value, within limits.
@NullMarked
package dev.seedbed.yaml;

import org.jspecify.annotations.NullMarked;
