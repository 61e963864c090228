/// What every command has: services, input and output, progress, questions, failures as exit codes.
@NullMarked
package dev.seedbed.cli.terminal;

import org.jspecify.annotations.NullMarked;
